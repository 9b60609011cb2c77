import { expect, test } from 'vitest'
import { exampleError, toContent } from './example-content'
import { checkReading } from './reading'

type Part = Parameters<typeof exampleError>[0]
const reasons = (part: Omit<Part, 'slug'>, terms: string[] = []) =>
  checkReading(
    toContent({
      errors: [exampleError({ slug: 'a', ...part })],
      terms: terms.map((name) => ({
        key: 't',
        name,
        aliases: [],
        meaning: '뜻',
        audience: 'shopper',
        linked: true,
        updated: '2026-11-22',
      })),
    }),
  ).map((fault) => fault.reason)

test('40글자가 넘는 문장은 나누라고 알린다', () => {
  expect(reasons({ meaning: `${'가'.repeat(41)}.` })).toEqual([
    `한 문장이 41글자예요. 40글자 안으로 나눠요: ${'가'.repeat(41)}.`,
  ])
  expect(reasons({ meaning: `${'가'.repeat(40)}. ${'나'.repeat(40)}.` })).toEqual([])
})

test('손님이 읽는 글의 줄임말은 용어집에 있어야 한다', () => {
  expect(reasons({ meaning: 'CAVV 값이 달라요.' })).toEqual(["'CAVV'의 뜻을 glossary.yaml에 적거나 쉬운 말로 바꿔요"])
  expect(reasons({ meaning: 'CAVV 값이 달라요.' }, ['CAVV'])).toEqual([])
})

test('문구에 나온 줄임말, 따옴표 안, 판매자 글은 그대로 둔다', () => {
  expect(reasons({ meaning: 'CAVV 값이 달라요.', messages: [{ text: 'CAVV 값 불일치', lang: 'ko' }] })).toEqual([])
  expect(reasons({ meaning: '“CAVV”라고 나와요.' })).toEqual([])
  expect(reasons({ meaning: 'CAVV 값을 봐요.', audience: 'merchant' })).toEqual([])
})
