import type { Content } from '../content'
import { toMessage } from '../errors'
import type { Fault } from '../fault'
import { toPlain } from '../markdown'
import { listStepped } from './stepped'

/** Longest run of the message that a `mustFind` may repeat, in characters without spaces. */
const longestRun = 7
/** A meaning longer than this pushes step 1 off the first screen of a 390 x 844 phone. */
const longestMeaning = 100

const squeeze = (text: string) => text.replace(/\s+/g, '')

function repeatsMessage(query: string, messages: string[]): boolean {
  const typed = squeeze(query)
  const texts = messages.map(squeeze)
  for (let start = 0; start + longestRun < typed.length; start += 1) {
    const run = typed.slice(start, start + longestRun + 1)
    if (texts.some((text) => text.includes(run))) return true
  }
  return false
}

type Messaged = Pick<Content['errors'][number], 'file' | 'messages' | 'mustFind'>

function checkQueries({ file, messages, mustFind }: Messaged): Fault[] {
  const texts = messages.map((one) => one.text)
  return mustFind
    .filter((query) => repeatsMessage(query, texts))
    .map((query) => ({
      file,
      field: 'mustFind',
      reason: `문구를 그대로 옮기지 말고 사람들이 하는 말로 적어요: ${query}`,
    }))
}

function checkError(page: Content['errors'][number]): Fault[] {
  const fault = (field: string, reason: string) => ({ file: page.file, field, reason })
  const length = toPlain(page.meaning).length
  return [
    ...(page.file.includes(`/errors/${page.system}/`) ? [] : [fault('system', '폴더 이름과 같아야 해요')]),
    ...(page.mark && !toMessage(page).includes(page.mark) ? [fault('mark', '첫 문구 안에 있는 말이어야 해요')] : []),
    ...(length > longestMeaning
      ? [fault('meaning', `${length}자예요. ${longestMeaning}자를 넘으면 첫 화면에 1단계가 안 보여요`)]
      : []),
  ]
}

/** "버튼이 없으면 …" under the label "안 보이면" says when twice. 화면, 앞면 and 뒷면 are things, not cases. */
const openingCase = /^[^.[]{1,26}?(?<![화앞뒷])면,? /

function checkCases(content: Content): Fault[] {
  return listStepped(content).flatMap(({ file, steps }) =>
    steps.flatMap((step) => {
      const opening = step.labels?.else ? undefined : openingCase.exec(step.else ?? '')?.[0].trim()
      const reason = `'${opening}'은 이름표로 적어요 (labels.else, 본문에서는 otherwise)`
      return opening ? [{ file, field: `steps.${step.id}`, reason }] : []
    }),
  )
}

function checkGuide(page: Content['guides'][number]): Fault[] {
  const bad = page.mark && !page.title.includes(page.mark)
  return bad ? [{ file: page.file, field: 'mark', reason: '제목 안에 있는 말이어야 해요' }] : []
}

function checkDates(page: { file: string; checkedOn: string; recheckBy: string; updated: string }): Fault[] {
  const wrong = page.recheckBy <= page.checkedOn
  return wrong ? [{ file: page.file, field: 'recheckBy', reason: '확인한 날보다 뒤여야 해요' }] : []
}

/**
 * What authors promise about words: marks, lengths, queries in shoppers' words, dates in order.
 * @example checkWording(content).length // 0
 */
export function checkWording(content: Content): Fault[] {
  return [
    ...content.errors.flatMap(checkError),
    ...[...content.errors, ...content.choosers].flatMap(checkQueries),
    ...content.guides.flatMap(checkGuide),
    ...checkCases(content),
    ...[...content.errors, ...content.choosers, ...content.guides, ...content.flows].flatMap(checkDates),
  ]
}
