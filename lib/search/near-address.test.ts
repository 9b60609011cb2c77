import { expect, test } from 'vitest'
import type { StoredEntry } from './entry'
import { createAddressFinder, toAddressWords } from './near-address'

function entryAt(path: string): StoredEntry {
  const empty = { id: path, kind: 'guide', system: '', systemName: '', situation: '', title: path } as const
  return { ...empty, path, messages: [], codes: [], phrases: [] }
}

const find = createAddressFinder(
  ['/guides/iphone-kakaopay', '/errors/apple/method-unusable-update', '/receipts/kg-inicis'].map(entryAt),
)
const first = (path: string) => find(toAddressWords(path))[0]?.entry.path

test('끝이 잘렸거나 틀리게 옮긴 주소에서 그 글을 찾는다', () => {
  expect(first('/guides/iphone-kakao')).toBe('/guides/iphone-kakaopay')
  expect(first('/error/apple/method-unusabel-update.html')).toBe('/errors/apple/method-unusable-update')
})

test('아무것도 닮지 않은 주소에는 답하지 않는다', () => {
  expect(find(toAddressWords('/wp-login.php'))).toEqual([])
})
