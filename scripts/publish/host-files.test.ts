import { expect, test } from 'vitest'
import { toHeadersFile, toRedirectsFile } from './host-files'
import { toPagePolicy } from './page-policy'

test('옮겨 가는 주소는 글이 먼저, 단계가 뒤에 오고 모두 301이다', () => {
  const redirects = { '/s/ab12/open': '/guides/x#open', '/s/ab12': '/guides/x', '/guides/old': '/guides/x' }
  expect(toRedirectsFile(redirects)).toBe(
    '/s/ab12 /guides/x 301\n/guides/old /guides/x 301\n/s/ab12/open /guides/x#open 301\n',
  )
})

test('정책 하나가 모든 종류의 스타일을 허락한다', () => {
  const text = toHeadersFile(
    { home: toPagePolicy('home', 'loader', 'a', []), errors: toPagePolicy('home', 'loader', 'b', []) },
    false,
  )
  expect(text.match(/style-src 'self' 'sha256-\S+' 'sha256-\S+';/)).not.toBeNull()
  expect(text).not.toContain('unsafe')
})

test('미리 보기로 만들면 아무것도 찾는 곳에 싣지 않는다', () => {
  expect(toHeadersFile({ home: toPagePolicy('home', 'loader', 'a', []) }, true)).toMatch(
    /^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex\n/,
  )
})
