import { describe, expect, test } from 'vitest'
import { toExportedPage } from './example-export'
import { takeScripts } from './take-scripts'

describe('takeScripts', () => {
  test('화면 자료는 순서대로 하나로, 조각은 나온 순서로 겹치지 않게 모은다', () => {
    const taken = takeScripts('a.html', toExportedPage('<main>집</main>'))
    expect(taken.load.map((url) => url.replace('/_next/static/chunks/', ''))).toEqual(['one.js', 'two.js', 'main.js'])
    expect(taken.flight.indexOf('TURBOPACK')).toBeLessThan(taken.flight.indexOf('push([0])'))
    expect(taken.flight.indexOf('push([0])')).toBeLessThan(taken.flight.indexOf('push([1,'))
    expect(taken.styles).toEqual(['/_next/static/chunks/a.css'])
    expect(taken.html).toBe(
      '<!DOCTYPE html><html lang="ko"><head><meta charSet="utf-8"/></head><body><main>집</main></body></html>',
    )
  })

  test('검색 엔진이 읽는 자료 블록은 그대로 둔다', () => {
    const block = '<script type="application/ld+json">{"@type":"x"}</script>'
    expect(takeScripts('a.html', toExportedPage(block)).html).toContain(block)
  })

  test.each([
    ['모르는 인라인 스크립트', toExportedPage('<script>$RC("B:0","S:0")</script>')],
    ['모르는 스크립트 https://cdn.example/x.js', toExportedPage('<script src="https://cdn.example/x.js"></script>')],
    ['화면 자료', toExportedPage('').replaceAll(/<script>[^<]*<\/script>/g, '')],
    ['스타일 파일', toExportedPage('').replaceAll('rel="stylesheet"', 'rel="x"')],
  ])('%s 때문에 페이지 이름을 말하며 멈춘다', (reason, html) => {
    expect(() => takeScripts('errors/a.html', html)).toThrow('errors/a.html')
    expect(() => takeScripts('errors/a.html', html)).toThrow(reason)
  })
})
