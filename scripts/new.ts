import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { readContent } from '@/lib/content/content'
import { createId, toErrorStub, toSlug } from '@/lib/content/stub'
import { toFlowStub } from '@/lib/content/stub-flow'
import { toGuideStub } from '@/lib/content/stub-guide'

const usage = `이렇게 써요: npm run new -- error "화면에 뜬 문구" --system card [--slug my-slug]
안내는 error 대신 guide "제목", 진단은 diagnose "제목"이에요.`

const kinds = {
  error: { toFile: (system: string, slug: string) => `content/errors/${system}/${slug}.mdx`, toStub: toErrorStub },
  guide: { toFile: (_: string, slug: string) => `content/guides/${slug}.mdx`, toStub: toGuideStub },
  diagnose: { toFile: (_: string, slug: string) => `content/diagnose/${slug}.yaml`, toStub: toFlowStub },
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { system: { type: 'string' }, slug: { type: 'string' } },
})
const [name, text] = positionals
const kind = Object.entries(kinds).find(([key]) => key === name)?.[1]
// Half-written pages are no reason not to begin another.
const { errors, choosers, guides, flows, receipts, systems } = readContent().content
const system = systems.find((one) => one.key === values.system)

if (!kind || !text) stop(usage)
if (!system) stop(`${usage}\n서비스는 이 가운데 하나예요: ${systems.map((one) => one.key).join(', ')}`)

const file = kind.toFile(system.key, values.slug ?? toSlug(text))
if (existsSync(file)) stop(`${file}이 이미 있어요. --slug로 다른 이름을 정해 주세요.`)
const taken = new Set([...errors, ...choosers, ...guides, ...flows, ...receipts].map((page) => page.id))
const id = createId(taken, Math.random)
const today = new Date().toISOString().slice(0, 10)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, kind.toStub({ id, system: system.key, text, today }))
console.log(`${file}을 만들었어요. 빈칸을 채우고 npm run content로 확인하세요.`)
