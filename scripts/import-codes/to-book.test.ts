import { expect, test } from 'vitest'
import { codeBook } from '@/lib/content/schema-codes'
import { type Fact, parseFacts } from './facts'
import { toParts } from './part'
import { toGuess } from './sort-topic'
import { toSource } from './source'
import { toBook, toText } from './to-book'

const fact: Fact = {
  id: 'kcp-res-cc61',
  system: 'nhn-kcp',
  surface: '신용카드 결제·취소 응답(res_cd)',
  codes: ['CC61'],
  messages: [{ text: '거래금액 한도초과' }],
  audience: 'shopper',
  topic: 'limit',
  who_can_fix: 'card-issuer',
  retry: 'after-fix',
  money: 'not-charged',
  sources: ['github portone-io/developers.portone.io error_code_doc/nhnkcp-code.xlsx'],
  as_of: '2020-07-07',
  basis: 'message',
}
const guessed = (topic: string, text: string) => toGuess({ ...fact, basis: 'rule', topic, messages: [{ text }] })

test('은행 원장 문구, 사람의 휴대폰 번호, 코드도 문구도 없는 글은 코드표에 넣지 않는다', () => {
  const kept = parseFacts([
    fact,
    { ...fact, id: 'host', layer: 'bank-host' },
    { ...fact, id: 'phone', messages: [{ text: '010-1234-5678로 전화 요망' }] },
    { ...fact, id: 'blank', codes: [], messages: [{ text: ' ' }] },
    { ...fact, id: 'test-shop', topic: 'channel', codes: ['A52LD'], messages: [] },
    { ...fact, id: 'company', messages: [{ text: '고객센터(1544-8667)로 문의' }] },
  ])
  expect(kept.map((one) => one.id)).toEqual(['kcp-res-cc61', 'company'])
})

test('출처는 방문자가 열 수 있는 이름과 주소로 바뀌고, 열 수 없는 출처는 빠진다', () => {
  expect(toSource(fact.sources[0] ?? '')).toEqual({
    title: 'NHN KCP 응답코드표',
    url: 'https://developers.portone.io/opi/ko/support/code-info/pg-3',
  })
  expect(toSource('공개 연동 코드 3건(파일 번호 53737325607)')).toBeUndefined()
})

test('큰 갈래가 하나면 모두 그 갈래이고, 여럿이면 작은 것은 그 밖으로 모인다', () => {
  const five = (surface: string) => Array.from({ length: 5 }, () => surface)
  expect(toParts([...five('가상계좌'), '결제창']).names).toEqual(['가상계좌'])
  const { names, toIndex } = toParts([...five('가상계좌'), ...five('휴대폰결제'), '결제창'])
  expect(names).toEqual(['휴대폰 결제', '가상계좌', '그 밖'])
  expect(toIndex('결제창')).toBe(2)
})

test('문구가 처음 짐작과 다르면 문구를 따른다', () => {
  expect(guessed('card-stopped', '거래제한가맹점')).toEqual({
    topic: 'merchant-config',
    audience: 'merchant',
    fixer: 'merchant',
  })
  expect(guessed('card-stopped', '정지카드').topic).toBe('card-stopped')
  expect(guessed('card-stopped', '요금이 미납된 폰입니다').topic).toBe('mobile-carrier')
  expect(guessed('balance', '쿠폰입니다').topic).toBe('voucher')
  expect(guessed('account', '가상계좌 입금 성공').topic).toBe('ok')
  expect(guessed('refund', '시간 지연으로 거래가 자동취소되었습니다. 다시 시도해 주십시오.').topic).toBe('auto-cancel')
  expect(guessed('refund', '취소 금액 불일치').topic).toBe('refund')
  expect(guessed('ok', '정상 처리되지 않았습니다.').topic).toBe('other')
})

test('돈이 나갔을 수 있는 문구는 쇼핑몰 이름이 있어도 통신·장애로 남는다', () => {
  expect(guessed('other', '이용기관(쇼핑몰)에서 오류가 발생하여 결제처리여부를 알 수 없습니다.').topic).toBe('comm')
  expect(guessed('duplicate', '해당주문은 이미 이체가 완료 되었습니다. 쇼핑몰에 확인하시기 바랍니다.').topic).toBe(
    'duplicate',
  )
})

test('출처가 밝힌 분류는 문구로 바꾸지 않는다', () => {
  expect(toGuess({ ...fact, topic: 'card-stopped', messages: [{ text: '거래제한가맹점' }] }).topic).toBe('card-stopped')
})

test('한 곳에만 있는 코드는 코드가, 여러 곳에 있는 코드는 이름이 자리표가 된다', () => {
  const other = { ...fact, id: 'kcp-b', codes: ['0001'] }
  const book = toBook('nhn-kcp', [fact, other, { ...other, id: 'kcp-a' }])
  expect(book?.rows.map((row) => row.id)).toEqual(['kcp-a', 'kcp-b', 'CC61'])
})

test('숫자 코드, 글자 코드, 코드 없는 문구 차례로 적고 숫자는 크기대로 세운다', () => {
  const codes = [[], ['CC61'], ['10'], ['9'], ['7R01']]
  const book = toBook(
    'nhn-kcp',
    codes.map((list, index) => ({ ...fact, id: `kcp-${index}`, codes: list })),
  )
  expect(book?.rows.map((row) => row.codes[0])).toEqual(['9', '10', '7R01', 'CC61', undefined])
})

test('같은 사실은 차례가 바뀌어도 같은 파일이 되고, 한 줄에 한 코드이며, 다시 읽힌다', () => {
  const facts = [fact, { ...fact, id: 'kcp-2', codes: ['8310'], basis: 'rule' as const }]
  const [one, two] = [toBook('nhn-kcp', facts), toBook('nhn-kcp', [...facts].reverse())]
  const text = one ? toText(one) : ''
  expect(text).toBe(two ? toText(two) : undefined)
  expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(2)
  expect(codeBook.parse(JSON.parse(text)).rows[0]).toMatchObject({ id: '8310', inferred: true, audience: 'shopper' })
})
