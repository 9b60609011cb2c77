import { describe, expect, test } from 'vitest'
import { collectTokens } from './markup-tokens'
import { purgeCss } from './purge-css'

const purge = (css: string, markup: string) => purgeCss(css, collectTokens(markup))

describe('purgeCss', () => {
  test.each([
    ['안 쓰는 클래스', '.a{color:red}.b{color:red}', '<p class="a">', '.a{color:red}'],
    ['가리킨 자리', '.a:target{color:red}', '<p class="a">', '.a:target{color:red}'],
    [
      '나중에 붙는 상태',
      '[aria-busy=true]{color:red}details[open]{color:red}',
      '<details>',
      '[aria-busy=true]{color:red}details[open]{color:red}',
    ],
    [
      '스크립트가 켜졌을 때와 꺼졌을 때',
      'html.js .a{color:red}html:not(.js) .a{color:red}',
      '<p class="a">',
      'html.js .a{color:red}html:not(.js) .a{color:red}',
    ],
    ['빗금이 든 이름', '.sm\\:w-1\\/2{width:50%}', '<p class="sm:w-1/2">', '.sm\\:w-1\\/2{width:50%}'],
    ['고른 뒤의 이웃', '.a>svg+b{color:red}', '<p class="a"><svg><b>', '.a>svg+b{color:red}'],
    ['다른 화면에만 있는 것을 품은 자리', 'body:has(.b) .a{color:red}', '<p class="a">', ''],
    [
      '있는 것을 품은 자리와 손댄 뒤의 자리',
      'p{width:0}html:has(.a){color:red}body:has(input:focus,textarea:focus) .a{color:red}i,b:has(.x){color:red}',
      '<html><p class="a"><i><b>',
      'p{width:0}html:has(.a){color:red}i,b:has(.x){color:red}',
    ],
    ['화면 사이의 움직임', '@view-transition{navigation:auto}', '<p>', '@view-transition{navigation:auto}'],
    ['안 쓰는 변수', ':root{--a:1px;--b:2px}p{width:var(--a)}', '<p>', ':root{--a:1px}p{width:var(--a)}'],
    [
      '움직임 속의 변수',
      ':root{--a:1px}@keyframes k{to{width:var(--a)}}p{animation:k 1s}',
      '<p>',
      ':root{--a:1px}@keyframes k{to{width:var(--a)}}p{animation:k 1s}',
    ],
    ['쓰지 않는 움직임', '@keyframes k{to{width:0}}p{width:0}', '<p>', 'p{width:0}'],
    ['등록만 한 변수', '@property --a{syntax:"*";inherits:false}p{width:0}', '<p>', 'p{width:0}'],
    ['아무 일도 하지 않는 대비책', '@supports (color:red){*,::before{--a:0}}p{width:0}', '<p>', 'p{width:0}'],
    [
      '어두운 화면',
      '@media (prefers-color-scheme:dark){.a{color:red}.b{color:red}}',
      '<p class="a">',
      '@media (prefers-color-scheme:dark){.a{color:red}}',
    ],
  ])('%s', async (_, css, markup, kept) => {
    expect(await purge(css, markup)).toBe(kept)
  })

  test('스크립트와 스타일 속의 글은 화면이 아니다', () => {
    expect([...collectTokens('<script>"<b class=x>"</script><i class="y">').classes]).toEqual(['y'])
  })
})
