import { describe, expect, test } from 'vitest'
import type { Answer } from './answer'
import { toReply } from './reply'

const origin = 'https://help.example.kr'
const answer: Answer = {
  ...{ id: 'a7p2', path: '/errors/apple/unusable', kind: 'error', title: '이 지불 방법을 사용할 수 없습니다.' },
  ...{ system: 'apple', systemName: 'Apple', situation: '앱 요금 결제', codes: [], audience: 'shopper' },
  meaning: '등록해 둔 지불 방법에서 요금을 받지 못했다는 뜻이에요. 머니 잔액부터 봐요.',
  ...{ fixer: 'shopper', retry: 'after-fix', money: 'not-charged', verify: '결제 알림이 왔다면 끝났어요' },
  steps: [
    { id: 'charge', do: '머니를 밀린 요금보다 많이 충전해요.' },
    { id: 'open', do: '[설정]에서 [결제 및 배송]을 눌러요.', how: '전에 쓰던 지불 방법은 아직 지우지 않아요.' },
    { id: 'add', do: '[지불 방법 추가]에서 다시 등록해요.' },
    { id: 'wait', do: '10분쯤 기다려요.' },
  ],
  contacts: [{ name: '카카오페이 고객센터', phone: '1644-7405' }],
  ...{ checkedOn: '2026-11-22', confidence: 'medium' },
}
const words = { shop: '봄날상점', greeting: '', signOff: '감사합니다.' }
const short = (wish: Partial<Parameters<typeof toReply>[1]> = {}, about: Partial<Answer> = {}) =>
  toReply({ ...answer, ...about }, { form: 'short', origin, ...wish }).split('\n')

describe('링크만', () => {
  test('글은 짧은 주소, 단계는 그 단계의 짧은 주소', () => {
    expect(toReply(answer, { form: 'link', origin })).toBe('https://help.example.kr/s/a7p2')
    expect(toReply(answer, { form: 'link', origin, step: 'wait' })).toBe('https://help.example.kr/s/a7p2/wait')
  })

  test('코드표의 줄처럼 짧은 주소가 없으면 그 화면의 주소', () => {
    const row = { ...answer, id: 'nhn-kcp/CC61', path: '/codes/nhn-kcp/13#CC61' }
    expect(toReply(row, { form: 'link', origin })).toBe('https://help.example.kr/codes/nhn-kcp/13#CC61')
  })
})

describe('짧은 답', () => {
  test('뜻과 돈, 부탁하는 말로 된 단계, 끝에 짧은 주소', () => {
    expect(short()).toEqual([
      '등록해 둔 지불 방법에서 요금을 받지 못했다는 뜻이에요. 돈은 나가지 않았어요.',
      '1. 머니를 밀린 요금보다 많이 충전해 주세요.',
      '2. [설정]에서 [결제 및 배송]을 눌러 주세요.',
      '3. [지불 방법 추가]에서 다시 등록해 주세요.',
      '나머지 순서는 여기 있어요. https://help.example.kr/s/a7p2',
    ])
  })

  test('가게 이름과 끝인사를 더해도 다섯 줄, 끝은 짧은 주소', () => {
    const lines = short({ words })
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe('안녕하세요, 봄날상점입니다.')
    expect(lines.at(-1)).toMatch(/\/s\/a7p2$/)
  })

  test('고른 단계만 번호와 어떻게 하는지와 함께 보내고 그 단계로 이어진다', () => {
    expect(short({ step: 'open' }).slice(1)).toEqual([
      '2. [설정]에서 [결제 및 배송]을 눌러 주세요.',
      '전에 쓰던 지불 방법은 아직 지우지 않아요.',
      '이 단계는 여기서 볼 수 있어요. https://help.example.kr/s/a7p2/open',
    ])
  })

  test('돈이 나갔을 수 있으면 다시 결제하기 전에 확인하라고 먼저 말한다', () => {
    expect(short({}, { money: 'maybe-charged', retry: 'check-first' })[0]).toMatch(
      /돈이 나갔을 수 있어요\. 다시 결제하기 전에 승인 내역부터 확인해 주세요\.$/,
    )
  })

  test('취소가 실패한 글에서 나간 돈은 그대로 남은 결제다', () => {
    expect(short({}, { money: 'charged', refund: true })[0]).toMatch(/결제는 그대로 남아 있어요\.$/)
  })

  test('근거가 없는 사실은 말하지 않는다', () => {
    expect(short({}, { money: undefined, retry: undefined })[0]).toMatch(/받지 못했다는 뜻이에요\.$/)
  })

  test('뜻을 모르는 코드는 문구부터 적는다', () => {
    const bare = { meaning: '', money: undefined, retry: undefined, steps: [] }
    expect(short({}, bare)[0]).toBe('“이 지불 방법을 사용할 수 없습니다.”')
    expect(toReply({ ...answer, ...bare }, { form: 'all', origin })).not.toMatch(/^\n|\n{3}/)
  })

  test('하나뿐인 단계에는 번호가 없다', () => {
    expect(short({}, { steps: answer.steps.slice(0, 1) })[1]).toBe('머니를 밀린 요금보다 많이 충전해 주세요.')
  })

  test('여러 곳에서 뜨는 문구는 조심할 말과 물음을 보낸다', () => {
    const asked = { steps: [], choices: [{ label: 'KCP', path: '/s/k0j9' }], question: '어디에서 떴나요?' }
    const lines = short(
      {},
      { ...asked, money: undefined, alert: '다시 결제하면 두 번 나갈 수 있어요. 승인부터 보세요.' },
    )
    expect(lines[0]).toMatch(/뜻이에요\. 다시 결제하면 두 번 나갈 수 있어요\.$/)
    expect(lines.slice(1)).toEqual(['어디에서 떴나요?', '여기서 골라 주세요. https://help.example.kr/s/a7p2'])
  })
})

describe('모든 단계', () => {
  const lines = toReply(answer, { form: 'all', origin, words }).split('\n')

  test('문구와 모든 단계를 차례로 적고 짧은 주소로 끝난다', () => {
    expect(lines[1]).toBe('“이 지불 방법을 사용할 수 없습니다.”')
    expect(lines.filter((line) => /^\d\. /.test(line))).toHaveLength(4)
    expect(lines.at(-1)).toBe('자세히 보기: https://help.example.kr/s/a7p2')
  })

  test('물어볼 곳과, 보내는 사람이 채울 빈칸을 표시한다', () => {
    expect(lines).toContain('받는 곳: 카카오페이 고객센터 1644-7405')
    expect(lines).toContain('주문번호: 〔주문번호〕')
  })
})

test('인사말의 {가게}는 가게 이름이 되고 다른 { }는 빈칸이 된다', () => {
  const greeting = '{고객 이름}님,\n{가게}입니다.'
  expect(short({ words: { ...words, greeting } })[0]).toBe('〔고객 이름〕님, 봄날상점입니다.')
})
