import { expect, test } from 'vitest'
import { exampleError, toContent } from './example-content'
import { checkLikeness } from './likeness'

const reasons = (...errors: ReturnType<typeof exampleError>[]) =>
  checkLikeness(toContent({ errors })).map((fault) => fault.reason)
const steps = (...acts: string[]) => acts.map((act, at) => ({ id: `s${at}`, do: act, formerly: [] }))

test('두 쪽의 단계가 40%를 넘게 같으면 어느 쪽과 얼마나 같은지 알린다', () => {
  const same = steps('카드사 앱에서 남은 한도를 먼저 봐요.')
  expect(reasons(exampleError({ slug: 'a', steps: same }), exampleError({ slug: 'b', steps: same }))).toEqual([
    'card/a와 단계의 100%가 같아요. 이 경우만의 단계로 쓰거나 코드표에 남겨요',
  ])
})

test('단계가 서로 다르면 괜찮다', () => {
  const one = exampleError({ slug: 'a', steps: steps('카드사 앱에서 남은 한도를 먼저 봐요.') })
  const other = exampleError({ slug: 'b', steps: steps('쇼핑몰에 주문번호와 시각을 알려요.') })
  expect(reasons(one, other)).toEqual([])
})

test('열두 낱말이 이어서 같으면 두 번 쓴 글이라고 알리고, 정해 둔 경고는 같아도 된다', () => {
  const long = '하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘'
  const text = { causes: [long] }
  const warning = { alert: { tone: 'stop' as const, text: long } }
  expect(reasons(exampleError({ slug: 'a', ...text }), exampleError({ slug: 'b', ...text }))).toEqual([
    `content/errors/card/a.mdx와 같은 말이 이어져요: ${long}`,
  ])
  expect(reasons(exampleError({ slug: 'a', ...warning }), exampleError({ slug: 'b', ...warning }))).toEqual([])
})
