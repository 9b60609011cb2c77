import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lowerScripts, toScriptFault } from './lower-scripts'

describe('오래된 브라우저가 읽을 수 있는 스크립트', () => {
  test.each(['a ?? b?.c', 'const f = async () => {}', '/(?=a)(?!b)(?<name>c)/'])('%s 는 그대로 읽는다', (source) => {
    expect(toScriptFault(source)).toBeUndefined()
  })

  test.each([
    'a ??= b',
    'class A { static #e = 1 }',
    'class A { static { } }',
    '/(?<=a)b/',
    'x.replace(/(?<!a)b/u, "")',
  ])('%s 는 읽지 못한다', (source) => {
    expect(toScriptFault(source)).toBeTruthy()
  })

  test('새 문법만 옛 문법으로 바꾸고, 고칠 것이 없는 파일은 건드리지 않는다', async () => {
    const out = mkdtempSync(path.join(tmpdir(), 'lower-'))
    writeFileSync(`${out}/new.js`, 'let a; a ??= "한도"; class B { static #c = a }')
    writeFileSync(`${out}/old.js`, 'var a  =  1')
    await lowerScripts(out, ['new.js', 'old.js', 'style.css'])
    expect(toScriptFault(readFileSync(`${out}/new.js`, 'utf8'))).toBeUndefined()
    expect(readFileSync(`${out}/new.js`, 'utf8')).toContain('한도')
    expect(readFileSync(`${out}/old.js`, 'utf8')).toBe('var a  =  1')
  })

  test('바꿀 수 없는 것이 있으면 파일을 말하며 멈춘다', async () => {
    const out = mkdtempSync(path.join(tmpdir(), 'lower-'))
    writeFileSync(`${out}/a.js`, 'x(/(?<=a)b/)')
    await expect(lowerScripts(out, ['a.js'])).rejects.toThrow('a.js: 오래된 브라우저가 읽지 못해요.')
  })
})
