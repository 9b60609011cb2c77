import { expect, test } from 'vitest'
import { answer } from '@/lib/answer'
import { type ReplyForm, toReply } from '@/lib/reply'
import { listAnswers } from './answers'

const origin = 'https://help.example.kr'
const answers = listAnswers()
const replies = (form: ReplyForm) => answers.map((one) => toReply(one, { form, origin }))

test('짧은 이름은 겹치지 않고 모양이 약속과 같다', () => {
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length)
  expect(answers.filter((one) => !answer.safeParse(one).success)).toEqual([])
})

test('어느 글의 짧은 답도 다섯 줄을 넘지 않고 짧은 주소로 끝난다', () => {
  const faults = replies('short').filter(
    (text) => text.split('\n').length > 5 || !/ https:\/\/help\.example\.kr\/s\/\w+$/.test(text),
  )
  expect(faults).toEqual([])
})

test('어느 답에도 꾸밈 기호와 빈 줄 셋이 없다', () => {
  expect([...replies('short'), ...replies('all')].filter((text) => /\*\*|\]\(\/|<[a-z]|\n{3}/.test(text))).toEqual([])
})
