import { expect, test } from 'vitest'
import { exampleError, toContent } from './example-content'
import { checkIdentity } from './identity'

const reasons = (...errors: ReturnType<typeof exampleError>[]) =>
  checkIdentity(toContent({ errors })).map((fault) => fault.reason)

test('두 글이 같은 id를 쓰면 알린다', () => {
  const other = exampleError({ slug: 'b', messages: [{ text: '잔액부족', lang: 'ko' }] })
  expect(reasons(exampleError({ slug: 'a' }), other)).toContain('다른 글이 이미 쓰는 id예요: e1e1')
})

test('두 글이 같은 문구를 가지면 고르는 쪽을 만들라고 알린다', () => {
  const other = exampleError({ slug: 'b', id: 'e2e2', messages: [{ text: '한도 초과.', lang: 'ko' }] })
  expect(reasons(exampleError({ slug: 'a' }), other)).toContain(
    '같은 문구를 card/a도 가지고 있어요. 한 쪽으로 합치거나, 둘을 고르는 쪽(errors/common)을 만들어요',
  )
})

test('한 쪽에 같은 단계 id가 두 번 나오면 알린다', () => {
  const steps = [1, 2].map(() => ({ id: 'open', do: '열어요.', formerly: [] }))
  expect(reasons(exampleError({ slug: 'a', steps }))).toContain('한 쪽에 같은 단계 id가 두 번 나와요: open')
})
