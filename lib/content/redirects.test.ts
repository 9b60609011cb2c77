import { expect, test } from 'vitest'
import { findRedirects } from './redirects'

const page = { id: 'ab12', path: '/guides/x', steps: [{ id: 'open', formerly: ['start'] }], formerly: ['/guides/old'] }

test('짧은 주소와 옛 주소는 한 번에 지금 자리로 간다', () => {
  expect(findRedirects([page])).toEqual({
    redirects: {
      '/s/ab12': '/guides/x',
      '/s/ab12/open': '/guides/x#open',
      '/s/ab12/start': '/guides/x#open',
      '/guides/old': '/guides/x',
    },
    clashes: [],
  })
})

test('살아 있는 글의 주소나 같은 옛 주소 둘은 알린다', () => {
  const other = { id: 'cd34', path: '/guides/y', steps: [], formerly: ['/guides/x'] }
  expect(findRedirects([page, other]).clashes[0]).toContain('/guides/x: 지금 있는 글')
  expect(findRedirects([page, { ...other, formerly: ['/guides/old'] }]).clashes[0]).toContain('두 곳이 같은 주소')
})
