import { z } from 'zod'
import { type Feedback, feedbackKinds, feedbackReasons } from '@/lib/feedback'
import type { Manifest } from '../manifest'

/** People need longer than this from seeing a form to sending it, in milliseconds; programs do not. */
const leastTime = 1000

/** Fastify reads a repeated key as a list: the first counts. Forms send what was not filled in as an empty text. */
const toSingle = (value: unknown) => {
  const [first] = [value].flat()
  return first === '' || first === null ? undefined : first
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const field = <T extends z.ZodType>(schema: T) => z.preprocess(toSingle, schema)

const fields = z.object(
  {
    id: field(z.string().regex(uuid, 'id는 UUID여야 해요.').toLowerCase().optional()),
    path: field(z.string('어느 글에 대한 것인지(path) 알려 주세요.')),
    step: field(
      z
        .string('step은 단계의 이름이어야 해요.')
        .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'step은 단계의 이름이어야 해요.')
        .optional(),
    ),
    kind: field(z.enum(feedbackKinds, 'kind는 solved, unsolved, stuck, wording 가운데 하나여야 해요.')),
    reason: field(z.enum(feedbackReasons, 'reason은 menu, button, same, other 가운데 하나여야 해요.').optional()),
    text: field(z.string('text는 글이어야 해요.').optional()),
    t: field(z.coerce.number('t는 0 이상의 숫자여야 해요.').min(0, 't는 0 이상의 숫자여야 해요.').optional()),
    // Nobody sees this field; programs fill in whatever they find.
    email: field(z.undefined('비워 둘 칸이 채워져 있어요. 그 칸을 비우고 다시 보내 주세요.')),
  },
  '보낸 내용을 읽을 수 없어요. 이름과 값으로 보내 주세요.',
)

/** What was sent, or why it cannot be taken, in words for whoever sent it. */
export type Parsed = { feedback: Feedback; fault?: undefined } | { feedback?: undefined; fault: string }

function findFault({ kind, text, t, path }: Feedback, { pages }: Pick<Manifest, 'pages'>): string | undefined {
  if (!Object.hasOwn(pages, path)) return '없는 글이에요. 주소(path)를 다시 확인해 주세요.'
  if (kind === 'wording' && !text?.trim()) return '알려 줄 문구를 적어 주세요.'
  if (t !== undefined && t < leastTime) return '너무 빨리 보냈어요. 조금 뒤에 다시 눌러 주세요.'
  return undefined
}

/**
 * Reads what a visitor sent, as JSON or as a form; unknown keys are ignored, former addresses become today's.
 * @example parseFeedback({ path: '/', kind: 'solved' }, manifest).feedback?.kind // "solved"
 */
export function parseFeedback(body: unknown, manifest: Pick<Manifest, 'pages' | 'redirects'>): Parsed {
  const { data, error } = fields.safeParse(body)
  if (!data) return { fault: error.issues[0]?.message ?? '보낸 내용을 읽을 수 없어요.' }
  const { email: _, ...sent } = data
  const feedback = { ...sent, path: manifest.redirects[sent.path]?.replace(/#.*/, '') ?? sent.path }
  const fault = findFault(feedback, manifest)
  return fault ? { fault } : { feedback }
}
