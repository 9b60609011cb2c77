import { describe, expect, test } from 'vitest'
import { isIndexable, toFinishedPage } from './write-page'

const parts = { style: '.a{}', loader: 'run()', turns: [['/a.css', '/i.json'], ['/_d/f.js']] }
const page = (body: string) => ({ html: `<html><head><meta charSet="utf-8"/></head><body>${body}</body></html>` })

describe('toFinishedPage', () => {
  test('머리에 스타일과 로더를 넣고, 찾는 칸이 있는 페이지에만 색인 이름을 적는다', () => {
    const head = '<html><head><meta charSet="utf-8"/><style>.a{}</style><script data-load="/a.css /i.json|/_d/f.js"'
    expect(toFinishedPage('a.html', page('집'), parts)).toBe(`${head}>run()</script></head><body>집</body></html>`)
    expect(toFinishedPage('a.html', page('집'), { ...parts, index: '/i.json' })).toContain(
      `${head} data-index="/i.json">`,
    )
  })

  test('style 속성이 있으면 페이지와 자리를 말하며 멈춘다', () => {
    expect(() => toFinishedPage('a.html', page('<p class="b" style="color:red">'), parts)).toThrow(
      'a.html: style 속성은 정책이 막아요. 클래스나 SVG 속성을 써 주세요: <p class="b" style="color:red">',
    )
  })

  test('글 속의 style= 이나 자료 블록 속의 것은 속성이 아니다', () => {
    const html = '&lt;p style="a"&gt;<script type="application/ld+json">{"a":"<p style="}</script>'
    expect(toFinishedPage('a.html', page(html), parts)).toContain(html)
  })

  test('그림 속의 빈 꼴은 짧게 닫는다', () => {
    const html = '<svg><path d="M0 0"></path><circle r="1"></circle></svg><p></p>'
    expect(toFinishedPage('a.html', page(html), parts)).toContain('<svg><path d="M0 0"/><circle r="1"/></svg><p></p>')
  })

  test('머리 모양이 다르면 멈춘다', () => {
    expect(() => toFinishedPage('a.html', { html: '<html><head><title>' }, parts)).toThrow('로더를 넣을 곳이 없어요')
  })
})

test('noindex가 적힌 페이지는 사이트맵에 들지 않는다', () => {
  expect(isIndexable('<meta name="robots" content="noindex, follow"/>')).toBe(false)
  expect(isIndexable('<meta name="robots" content="index"/>')).toBe(true)
})
