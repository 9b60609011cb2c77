import { expect, test } from 'vitest'
import { toHeadersFile, toRedirectsFile } from './host-files'
import { toPagePolicy } from './page-policy'

test('옮겨 가는 주소는 글이 먼저, 단계가 뒤에 오고 모두 301이다', () => {
  const redirects = { '/s/ab12/open': '/guides/x#open', '/s/ab12': '/guides/x', '/guides/old': '/guides/x' }
  expect(toRedirectsFile(redirects)).toBe(
    '/s/ab12 /guides/x 301\n/guides/old /guides/x 301\n/s/ab12/open /guides/x#open 301\n',
  )
})

test('구역마다 정책 하나가 그 구역과 없는 주소의 스타일을 모두 허락한다', () => {
  const policies = {
    '404': toPagePolicy('404', 'loader', 'none', []),
    'errors+note': toPagePolicy('errors', 'loader', 'a', []),
    errors: toPagePolicy('errors', 'loader', 'b', []),
  }
  const text = toHeadersFile(policies, false)
  expect(
    text.match(/\/errors\/\*\n {2}Content-Security-Policy: .*style-src 'self'( 'sha256-[^' ]+'){3};/),
  ).not.toBeNull()
  expect(text).not.toContain('unsafe')
})

test('구역의 정책은 그 구역과 없는 주소의 로더를 모두 허락한다', () => {
  const policies = {
    '404+box': toPagePolicy('404+box', 'loader', 'none', []),
    'search+picture': toPagePolicy('search+picture', 'search-loader', 'a', []),
  }
  expect(toHeadersFile(policies, false)).toMatch(/\/search\/\*\n.*script-src 'self'( 'sha256-[^' ]+'){2};/)
})

test('다른 사이트에 담기는 쪽만 담겨도 된다고 적는다', () => {
  const policies = {
    'home+mark': toPagePolicy('home+mark', 'loader', 'a', ['https://shop.example.kr']),
    'embed+box': toPagePolicy('embed+box', 'loader', 'b', ['https://shop.example.kr']),
  }
  const sections = toHeadersFile(policies, false).split(/\n(?=\/)/)
  const framed = sections.filter((section) => section.includes('frame-ancestors https://shop.example.kr'))
  expect(framed.map((section) => section.split('\n')[0])).toEqual(['/embed', '/embed/*'])
  expect(sections.find((section) => section.startsWith('/\n'))).toContain("frame-ancestors 'none'")
})

test('미리 보기로 만들면 아무것도 찾는 곳에 싣지 않는다', () => {
  expect(toHeadersFile({ home: toPagePolicy('home', 'loader', 'a', []) }, true)).toMatch(
    /^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex\n/,
  )
})
