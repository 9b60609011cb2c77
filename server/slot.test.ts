import { describe, expect, test } from 'vitest'
import { cutAtSlot, escapeText, fillQuery } from './slot'

describe('cutAtSlot', () => {
  test('안에 든 div까지 통째로 빈자리로 본다', () => {
    const html =
      '<main><div class="a" data-slot="x" id="b"><div>1</div><p>2</p><div><div></div></div></div><div>3</div></main>'
    const { before, after } = cutAtSlot(html, 'x')
    expect(before + after).toBe('<main><div class="a" data-slot="x" id="b"></div><div>3</div></main>')
  })

  test('그런 자리가 없거나 닫히지 않았으면 무엇을 할지 말하고 멈춘다', () => {
    expect(() => cutAtSlot('<div></div>', 'x')).toThrow('npm run build')
    expect(() => cutAtSlot('<div data-slot="x"><div></div>', 'x')).toThrow('닫히지 않았어요')
  })
})

describe('fillQuery', () => {
  test.each([
    ['<input type="search" name="q"/>', '<input type="search" name="q" value="&lt;b&gt;&quot;$&amp;"/>'],
    ['<input name="q" value="x" class="c">', '<input name="q" class="c" value="&lt;b&gt;&quot;$&amp;">'],
    ['<input name="q" autofocus=""/>', '<input name="q" value="&lt;b&gt;&quot;$&amp;"/>'],
    ['<input name="kind" value="x"/>', '<input name="kind" value="x"/>'],
  ])('%s → %s', (html, filled) => {
    expect(fillQuery(html, '<b>"$&')).toBe(filled)
  })
})

test('글자 다섯을 바꾼다', () => {
  expect(escapeText(`<a href='b' c="d">&`)).toBe('&lt;a href=&#39;b&#39; c=&quot;d&quot;&gt;&amp;')
})
