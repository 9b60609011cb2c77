import { expect, test } from 'vitest'
import { toGist } from './gist'

test('what to do is left out, what happened stays', () => {
  expect(toGist('은행 쪽에서 거절돼 결제가 되지 않았어요. **그 은행에 사유를 물어봐요.**')).toBe(
    '은행 쪽에서 거절돼 결제가 되지 않았어요',
  )
})

test('the name of something on a screen is no advice', () => {
  expect(toGist('**[결제하기]**를 두 번 눌렀어요. **앞 결제부터 봐요.**')).toBe('[결제하기]를 두 번 눌렀어요')
})

test('who must act and that it is a meaning tell nothing', () => {
  expect(toGist('쇼핑몰이 고칠 일이에요. 금액이 비어 있어요. **금액을 봐요.**')).toBe('금액이 비어 있어요')
  expect(toGist('같은 결제 요청이 두 번 들어갔다는 뜻이에요. **먼저 확인해요.**')).toBe('같은 결제 요청이 두 번 들어갔')
})
