import { expect, test } from 'vitest'
import { listRedirects } from './redirects'

const page = { id: 'ab12', path: '/guides/x', steps: [{ id: 'open', formerly: ['start'] }], formerly: ['/guides/old'] }

test('짧은 주소와 옛 주소는 한 번에 지금 자리로 간다', () => {
  expect(listRedirects([page])).toEqual({
    '/s/ab12': '/guides/x',
    '/s/ab12/open': '/guides/x#open',
    '/s/ab12/start': '/guides/x#open',
    '/guides/old': '/guides/x',
  })
})

test('살아 있는 페이지의 주소나 같은 옛 주소 둘은 만들다가 멈춘다', () => {
  const other = { id: 'cd34', path: '/guides/y', steps: [], formerly: ['/guides/x'] }
  expect(() => listRedirects([page, other])).toThrow('/guides/x: 지금 있는 페이지')
  expect(() => listRedirects([page, { ...other, formerly: ['/guides/old'] }])).toThrow('두 곳이 같은 주소')
})
