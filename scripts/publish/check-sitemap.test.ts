import { expect, test } from 'vitest'
import { listSitemapFaults } from './check-sitemap'

const page = (indexable: boolean) => ({ file: '', kind: '', etag: '', indexable })
const origin = 'https://help.example.kr'
const pages = { '/': page(true), '/a': page(true), '/search': page(false) }
const locs = (...paths: string[]) => paths.map((path) => `<loc>${path}</loc>`).join('')

test('색인할 페이지와 꼭 같으면 흠이 없다', () => {
  expect(listSitemapFaults(locs(`${origin}/`, `${origin}/a`), { origin, pages })).toEqual([])
  expect(listSitemapFaults(locs(origin, `${origin}/a`), { origin, pages })).toEqual([])
})

test('빠진 것, 더 든 것, 다른 집의 것을 모두 이름으로 말한다', () => {
  const xml = locs(`${origin}/`, `${origin}/search`, 'https://other.example/a')
  expect(listSitemapFaults(xml, { origin, pages })).toEqual([
    'https://other.example/a: https://help.example.kr으로 시작하지 않아요',
    '/search: 사이트맵에만 있어요',
    '/a: 사이트맵에 없어요',
  ])
})
