import { describe, expect, test } from 'vitest'
import { toExportedChunk, writeExampleExport } from './example-export'
import { compileAhead, joinChunks, listShared } from './join-chunks'

describe('joinChunks', () => {
  test('조각들을 차례대로 한 파일로 잇고, 조각은 저마다 제 이름을 말한다', async () => {
    const out = writeExampleExport({
      '_next/static/chunks/a.js': toExportedChunk(1),
      '_next/static/chunks/b.js': toExportedChunk(2),
    })
    const joined = await joinChunks(out, ['/_next/static/chunks/a.js', '/_next/static/chunks/b.js'])
    expect(joined).toMatch(
      /push\(\["static\/chunks\/a\.js",1,\(\(\)=>1\).*push\(\["static\/chunks\/b\.js",2,\(\(\)=>2\)/s,
    )
    expect(joined).not.toContain('currentScript')
  })

  test('제 이름을 달리 말하는 조각에서는 그 이름을 대며 멈춘다', async () => {
    const out = writeExampleExport({ '_next/static/chunks/a.js': 'console.log(1)' })
    await expect(joinChunks(out, ['/_next/static/chunks/a.js'])).rejects.toThrow('/_next/static/chunks/a.js: Next.js')
  })
})

test('조각의 모듈만 괄호에 넣고 그 안은 그대로 둔다', () => {
  expect(compileAhead('r.push(["a.js",1,(e,t)=>{t.run(()=>1)},2,function(e){}]);')).toBe(
    'r.push(["a.js",1,((e,t)=>{t.run(()=>1)}),2,(function(e){})]);',
  )
})

test('어느 페이지나 받는 조각만 잇는다', () => {
  expect(
    listShared([
      ['/a.js', '/home.js', '/b.js'],
      ['/a.js', '/b.js', '/desk.js'],
    ]),
  ).toEqual(['/a.js', '/b.js'])
})
