import type { Answer, AnswerStep } from './answer'
import { toSentences } from './bind-korean'
import { toBlank } from './blanks'
import { toRequest } from './request'

/** link: the short address alone · short: five lines at most · all: every step as plain text. */
export type ReplyForm = 'link' | 'short' | 'all'
/** What an agent says in every reply. {가게} is the shop's name, any other {word} a gap to fill in. */
export type OwnWords = { shop: string; greeting: string; signOff: string }
export type ReplyWish = {
  form: ReplyForm
  /** Where the short links of this site live, without a trailing slash. */
  origin: string
  /** Id of the one step that is sent. */
  step?: string
  words?: OwnWords
}

const mostLines = 5
const nothing: OwnWords = { shop: '', greeting: '', signOff: '' }

/**
 * The permanent short address of an answer or of one of its steps; a row of the code book has its page only.
 * @example toShortLink(answer, 'https://help.example.kr', 'wait') // "https://help.example.kr/s/a7p2/wait"
 */
export function toShortLink({ id, path }: Pick<Answer, 'id' | 'path'>, origin: string, step?: string): string {
  return /^[a-z0-9]+$/.test(id) ? `${origin}/s/${id}${step ? `/${step}` : ''}` : `${origin}${path}`
}

function toOwnLine(text: string, shop: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return []
  return [line.replace(/\{([^{}]+)\}/g, (_, word: string) => (word === '가게' && shop ? shop : toBlank(word)))]
}

function listOwnLines({ shop, greeting, signOff }: OwnWords) {
  const usual = shop ? '안녕하세요, {가게}입니다.' : ''
  return { greeting: toOwnLine(greeting || usual, shop), signOff: toOwnLine(signOff, shop) }
}

const moneyWords: Record<string, string> = {
  'not-charged': '돈은 나가지 않았어요.',
  'maybe-charged': '돈이 나갔을 수 있어요.',
  charged: '돈은 나갔어요.',
}
const retryWords: Record<string, string> = {
  no: '다시 시도하지 말아 주세요.',
  'check-first': '다시 결제하기 전에 승인 내역부터 확인해 주세요.',
}

/** What it means, whether money moved, and what would harm. */
function toMeaning({ meaning, money = '', refund, retry = '', alert, choices }: Answer): string {
  const [first = meaning] = toSentences(meaning)
  const paid = refund && money === 'charged' ? '결제는 그대로 남아 있어요.' : moneyWords[money]
  // A question has no facts of its own: what must not be missed stands in its note.
  const [warning] = choices && alert ? toSentences(alert) : []
  return [first, paid, retryWords[retry], warning].filter(Boolean).join(' ')
}

function toStepLine(answer: Answer, step: AnswerStep): string {
  const request = toRequest(step.do)
  return answer.steps.length > 1 ? `${answer.steps.indexOf(step) + 1}. ${request}` : request
}

function toLinkWords(answer: Answer, shown: number, chosen: boolean): string {
  if (answer.kind === 'diagnose') return '질문에 답하면 까닭과 할 일이 나와요.'
  if (answer.choices) return '여기서 골라 주세요.'
  if (chosen) return '이 단계는 여기서 볼 수 있어요.'
  return shown < answer.steps.length ? '나머지 순서는 여기 있어요.' : '자세한 내용은 여기 있어요.'
}

function toShort(answer: Answer, { origin, step, words = nothing }: ReplyWish): string {
  const own = listOwnLines(words)
  const chosen = answer.steps.find(({ id }) => id === step)
  const room = mostLines - own.greeting.length - own.signOff.length - 2
  const shown = chosen ? [chosen] : answer.steps.slice(0, room)
  const how = chosen?.how && room > 1 ? [chosen.how] : []
  const asked = answer.question ? [answer.question] : []
  const said = [...shown.map((one) => toStepLine(answer, one)), ...how, ...asked]
  const link = `${toLinkWords(answer, shown.length, Boolean(chosen))} ${toShortLink(answer, origin, chosen?.id)}`
  // Of a bare code nothing is known but its wording.
  const meaning = toMeaning(answer) || `“${answer.title}”`
  return [...own.greeting, meaning, ...said, ...own.signOff, link].join('\n')
}

function listHelp({ kind, title, contacts }: Answer): string[] {
  if (contacts.length === 0) return []
  const names = contacts.map(({ name, phone, url }) => [name, phone ?? url].filter(Boolean).join(' '))
  if (kind !== 'error') return [names.join('\n')]
  const note = [`문구: ${title}`, `뜬 때: ${toBlank('뜬 때')}`, `주문번호: ${toBlank('주문번호')}`]
  return [`그래도 안 되면 아래 내용을 알려 주세요.\n받는 곳: ${names.join(', ')}\n${note.join('\n')}`]
}

function toAll(answer: Answer, { origin, words = nothing }: ReplyWish): string {
  const own = listOwnLines(words)
  const quoted = answer.kind === 'error' ? [`“${answer.title}”`] : []
  const steps = answer.steps.map((step) =>
    [toStepLine(answer, step), ...(step.how ? [`   ${step.how}`] : [])].join('\n'),
  )
  const choices = answer.choices?.map(({ label, path }) => `- ${label}: ${origin}${path}`) ?? []
  const parts = [
    [...own.greeting, ...quoted, toMeaning(answer), answer.choices ? '' : answer.alert].filter(Boolean).join('\n'),
    steps.join('\n'),
    [...(answer.question ? [answer.question] : []), ...choices].join('\n'),
    answer.verify ? `${answer.verify}.`.replace(/([.?!])\.$/, '$1') : '',
    ...listHelp(answer),
    [...own.signOff, `자세히 보기: ${toShortLink(answer, origin)}`].join('\n'),
  ]
  return parts.filter(Boolean).join('\n\n')
}

/**
 * A reply to a customer, ready to be sent.
 * @example toReply(answer, { form: 'link', origin: 'https://help.example.kr' }) // "https://help.example.kr/s/a7p2"
 * @example toReply(answer, { form: 'short', origin }).split('\n').length // 4
 */
export function toReply(answer: Answer, wish: ReplyWish): string {
  if (wish.form === 'link') return toShortLink(answer, wish.origin, wish.step)
  return wish.form === 'short' ? toShort(answer, wish) : toAll(answer, wish)
}
