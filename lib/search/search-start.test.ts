import { describe, expect, test } from 'vitest'
import { serialized } from './fixture'
import { loadIndex, search } from './search'
import { startSteps } from './search-start'
import { finish } from './steps'

const start = loadIndex({ start: serialized.start })
const whole = loadIndex(serialized)
const searchStart = (query: string) => finish(startSteps(start, query, {}))

describe('색인의 첫 부분만 왔을 때', () => {
  test.each([
    ['CC63', 'n1aa'],
    ['cc-63', 'n1aa'],
    ['not_found_payment_session', 't2aa'],
    ['카카오페이머니 잔액이 부족합니다', 'k2aa'],
    ['이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오.', 'a1aa'],
  ])('"%s"는 글에 그대로 있으니 바로 답하고, 다 왔을 때와 첫 줄이 같아요', (query, id) => {
    const [first] = searchStart(query)?.results ?? []
    expect(first?.entry.id).toBe(id)
    const [same] = search(whole, query).results
    expect([same?.entry.id, same?.spans]).toEqual([id, first?.spans])
  })

  test.each(['잔액', '카드를 너무 많이 썼어요', 'gksehchrhk', 'ㅎㄷㅊㄱ', '카카오페이머니', 'ㅋㅋㅋㅋ', ''])(
    '"%s"는 뜻까지 알아야 하니 기다려요',
    (query) => {
      expect(searchStart(query)).toBeUndefined()
    },
  )

  test('다른 종류만 찾을 때는 코드가 맞아도 기다려요', () => {
    expect(finish(startSteps(start, 'CC63', { kind: 'receipt' }))).toBeUndefined()
  })

  test('코드는 찾을 표를 만들기 전에 답해요', () => {
    const steps = startSteps(loadIndex({ start: serialized.start }), 'CC63', {})
    expect(steps.next()).toMatchObject({ done: true, value: { results: [{ entry: { id: 'n1aa' } }] } })
  })

  test('긴 문구를 붙이면 그 문구가 있는 자리도 같아요', () => {
    const paste = '등록되지 않은 서브몰입니다. 서브몰이 없는 가맹점이라면 안심클릭이나 ISP 결제가 필요합니다.'
    expect(searchStart(paste)?.found).toEqual(search(whole, paste).found)
  })
})
