import { expect, test } from 'vitest'
import { toStartFault } from './start-fault'

const withCode = (code: string) => Object.assign(new Error(code), { code })

test.each([
  ['EADDRINUSE', '3000번 포트를 다른 프로그램이 쓰고 있어요. 다른 번호로 열어 주세요. 예: PORT=3001 npm start'],
  ['EACCES', '3000번 포트를 열 권한이 없어요. 다른 번호로 열어 주세요. 예: PORT=3001 npm start'],
])('%s 는 한 문장으로 무엇을 할지 말한다', (code, sentence) => {
  expect(toStartFault(withCode(code), 3000)).toBe(sentence)
})

test('그 밖의 것은 그대로 말한다', () => {
  expect(toStartFault(new Error('까닭'), 3000)).toBe('까닭')
})
