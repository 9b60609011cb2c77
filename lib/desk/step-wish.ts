/** A query of the support desk that begins with the number of a step. */
export type StepWish = { step?: number; query: string }

/**
 * Takes the number of a step off the beginning of a query.
 * @example readStepWish('2 지불방법 사용 안된다고') // { step: 2, query: "지불방법 사용 안된다고" }
 * @example readStepWish('2시에 결제했어요') // { query: "2시에 결제했어요" }
 */
export function readStepWish(text: string): StepWish {
  const match = /^\s*([1-9]) +(?=\S)/.exec(text)
  return match ? { step: Number(match[1]), query: text.slice(match[0].length) } : { query: text }
}
