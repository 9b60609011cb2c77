import { describe, expect, test } from 'vitest'
import { addFavourites, addSent, parseKept, removeFavourite } from './kept'

const empty = parseKept(null)

describe('기기에 남은 것을 읽을 때', () => {
  test('남은 대로 읽는다', () => {
    const kept = {
      words: { shop: '봄날상점', greeting: '안녕하세요', signOff: '감사합니다' },
      ...{ form: 'all', favourites: ['a7p2'], recent: [{ id: 'kr44', form: 'link', at: 1, step: 'open' }] },
    }
    expect(parseKept(JSON.stringify(kept))).toEqual(kept)
  })

  test.each(['', '{', '[]', '3', '"x"', '{"words":3,"favourites":"a","recent":[1,{}]}'])(
    '알 수 없는 것 %j 은 없는 셈 친다',
    (text) => {
      expect(parseKept(text)).toEqual(empty)
    },
  )

  test('이름이 아닌 것과 너무 많은 것은 뺀다', () => {
    const favourites = ['<b>', 7, ...Array.from({ length: 99 }, (_, index) => `aa${100 + index}`)]
    expect(parseKept(JSON.stringify({ favourites })).favourites).toHaveLength(60)
  })
})

test('다시 보낸 답은 맨 위로 오고, 열까지만 남는다', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `aa${10 + index}`)
  const sent = [...ids, 'aa15'].reduce((kept, id, at) => addSent(kept, { id, form: 'short', at }), empty)
  expect(sent.recent.map(({ id }) => id)).toEqual(
    [
      'aa15',
      ...ids
        .slice(2)
        .filter((id) => id !== 'aa15')
        .reverse(),
    ].slice(0, 10),
  )
})

test('즐겨찾기는 겹치지 않게 더하고 뺀다', () => {
  const kept = addFavourites(addFavourites(empty, ['a7p2', 'kr44']), ['kr44', 'r1in'])
  expect(kept.favourites).toEqual(['a7p2', 'kr44', 'r1in'])
  expect(removeFavourite(kept, 'kr44').favourites).toEqual(['a7p2', 'r1in'])
})
