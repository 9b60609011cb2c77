import { expect, test } from 'vitest'
import { exampleError, toContent } from './example-content'
import { checkWording } from './wording'

type Part = Parameters<typeof exampleError>[0]
const reasons = (part: Omit<Part, 'slug'>) =>
  checkWording(toContent({ errors: [exampleError({ slug: 'a', ...part })] })).map((fault) => fault.reason)
const step = (other: string, label?: string) => ({
  steps: [{ id: 'open', do: '열어요.', else: other, formerly: [], ...(label && { labels: { else: label } }) }],
})

test('안 보이면 버튼이 없으면, 처럼 조건이 두 번 나오면 이름표로 옮기라고 한다', () => {
  expect(reasons(step('버튼이 없으면 새로 열어요.'))).toEqual([
    "'버튼이 없으면'은 이름표로 적어요 (labels.else, 본문에서는 otherwise)",
  ])
  expect(reasons(step('새로 열어요.', '버튼이 없으면'))).toEqual([])
  expect(reasons(step('결제 화면 위를 봐요.'))).toEqual([])
})

test('찾는 말에 문구 여덟 글자를 그대로 옮기면 사람들이 하는 말로 적으라고 한다', () => {
  const messages = [{ text: '결제 한도를 초과하였습니다', lang: 'ko' as const }]
  expect(reasons({ messages, mustFind: ['카드 한도를 초과하였습니다'] })).toHaveLength(1)
  expect(reasons({ messages, mustFind: ['돈을 너무 많이 썼대요'] })).toEqual([])
})
