import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { toPolicyHash } from '@/lib/content-hash'
import { readManifest } from '@/server/manifest'
import { toExportedPage, writeExampleExport } from './example-export'
import { keepAssets } from './previous-assets'
import { publish } from './publish'

const page = {
  id: 'ab12',
  path: '/errors/apple/a',
  steps: [{ id: 's1', formerly: [] }],
  formerly: ['/errors/apple/old'],
}
const usual = {
  origin: 'https://help.example.kr',
  pages: [page],
  redirects: { '/s/ab12': page.path, '/s/ab12/s1': `${page.path}#s1`, '/errors/apple/old': page.path },
  gone: { '/s/zz99': '/errors/apple/gone' },
  index: {
    core: '[{"version":7},\n{"tags":"","wordings":""}]',
    meanings: '["뜻"]',
    codes: '[{"version":7},\n{"tags":"1","wordings":""}]',
  },
  answers: '[]',
  reader: '/reader/abcdefghijklmnop',
  framedBy: [],
  slotMarkup: { search: '<ul class="results">', nearest: '<ul class="results">' },
  texts: [{ path: '/errors/apple/a.md', text: '# 가' }],
}
const run = async (out: string, more = {}) => publish({ ...usual, out, previous: `${out}-previous`, ...more })
const read = (out: string, file: string) => readFileSync(`${out}/${file}`, 'utf8')

describe('publish', () => {
  test('페이지는 스크립트 파일 없이 제 스타일과 로더만 지니고, 정책은 그 둘만 허락한다', async () => {
    const out = writeExampleExport()
    expect(await run(out)).toEqual([])
    const html = read(out, 'errors/apple/a.html')
    const manifest = readManifest(out)
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
    const [, load = '', loader = ''] = /<script data-load="([^"]*)">(.*?)<\/script>/s.exec(html) ?? []
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(style).toBe('.error{color:blue}.step:target{color:tan}')
    expect(load).toMatch(/^\/_next\/static\/chunks\/a\.css \/_d\/[\w-]{16}\.js \/_d\/shared\.[\w-]{16}\.js$/)
    expect(manifest.policies.errors).toContain(`script-src 'self' ${toPolicyHash(loader)};`)
    expect(manifest.policies.errors).toContain(`style-src 'self' ${toPolicyHash(style)};`)
    expect(manifest.policies.home).toContain(toPolicyHash(loader))
    expect(gunzipSync(readFileSync(`${out}/errors/apple/a.html.gz`)).toString()).toBe(html)
  })

  test('찾는 칸이 있는 페이지는 찾는 일을 먼저, React를 나중에 받는다', async () => {
    const out = writeExampleExport()
    await run(out)
    const [, load = ''] = /data-load="([^"]*)"/.exec(read(out, 'search.html')) ?? []
    const [early = '', late = ''] = load.split('|')
    expect(early).toMatch(
      /^\/_next\/static\/chunks\/a\.css \/search\/core\.[\w-]{16}\.json \/_d\/search\.[\w-]{16}\.js$/,
    )
    expect(late).toMatch(/^\/_d\/[\w-]{16}\.js \/_d\/shared\.[\w-]{16}\.js$/)
  })

  test('찾는 칸이 있는 페이지만 제 로더를, 그림을 받는 페이지만 읽는 도구의 폴더를 지니고, 정책은 그 로더를 허락한다', async () => {
    const taking = toExportedPage(
      '<form role="search"></form><input type="file"/>',
      '<meta name="robots" content="noindex"/>',
    )
    const out = writeExampleExport({ 'desk.html': taking })
    await run(out)
    const [, folder, loader = ''] = /data-reader="([^"]*)">(.*?)<\/script>/s.exec(read(out, 'desk.html')) ?? []
    const { pages, policies } = readManifest(out)
    expect(folder).toBe(usual.reader)
    expect(loader).toContain('paste')
    expect(policies[pages['/desk']?.kind ?? '']).toContain(`script-src 'self' ${toPolicyHash(loader)};`)
    expect(read(out, 'index.html')).not.toMatch(/data-reader|paste/)
  })

  test('모든 페이지가 받는 조각은 한 파일이 되고, 한 페이지의 것은 그 앞에 온다', async () => {
    const own = '<script src="/_next/static/chunks/own.js" async=""></script>'
    const out = writeExampleExport({ '404.html': toExportedPage('', own) })
    await run(out)
    const [, load = ''] = /data-load="([^"]*)"/.exec(read(out, '404.html')) ?? []
    expect(load).toMatch(/ \/_next\/static\/chunks\/own\.js \/_d\/shared\.[\w-]{16}\.js$/)
    expect(load).not.toContain('one.js')
  })

  test('빈자리가 있는 페이지는 서버가 넣을 것의 스타일도 지닌다', async () => {
    const out = writeExampleExport()
    await run(out)
    expect(read(out, 'search.html')).toContain('.results{color:green}')
    expect(read(out, '404.html')).toContain('.results{color:green}')
    expect(read(out, 'index.html')).not.toContain('.results')
  })

  test('색인은 해시 이름과 늘 같은 이름 둘로, 짧은 주소는 목록으로 남는다', async () => {
    const out = writeExampleExport()
    await run(out)
    const { index, redirects, pages, assets } = readManifest(out)
    expect(index).toMatch(/^\/search\/core\.[\w-]{16}\.json$/)
    const [{ more }] = JSON.parse(read(out, index))
    expect(read(out, 'search/core.json')).toBe(read(out, index))
    expect([read(out, more.meanings), read(out, more.codes)]).toEqual([usual.index.meanings, usual.index.codes])
    expect([assets[index]?.immutable, assets['/search/core.json']?.immutable]).toEqual([true, false])
    expect(redirects).toEqual({ '/s/ab12': page.path, '/s/ab12/s1': `${page.path}#s1`, '/errors/apple/old': page.path })
    expect([pages['/']?.indexable, pages['/search']?.indexable, pages['/404']?.indexable]).toEqual([true, false, false])
  })

  test('방문자에게 쓸모없는 것은 지우고 robots.txt는 둔다', async () => {
    const out = writeExampleExport()
    await run(out)
    for (const file of [
      'index.txt',
      '__next._tree.txt',
      'errors/apple/a/__next._full.txt',
      '_next/static/site/_buildManifest.js',
      '_not-found.html',
      '_next/static/media/worker.abc.ts',
    ])
      expect(existsSync(`${out}/${file}`), file).toBe(false)
    expect(existsSync(`${out}/robots.txt`)).toBe(true)
  })

  test('앞서 낸 사이트의 해시 파일은 한 번 더 남긴다', async () => {
    const [before, after] = [writeExampleExport({ '_next/static/chunks/gone.js': 'old' }), writeExampleExport()]
    await run(before)
    await keepAssets(before, `${after}-previous`)
    await run(after)
    expect(read(after, '_next/static/chunks/gone.js')).toBe('old')
    expect(readManifest(after).assets['/_next/static/chunks/gone.js']?.previous).toBe(true)
    await keepAssets(after, `${after}-third`)
    expect(existsSync(`${after}-third/_next/static/chunks/gone.js`)).toBe(false)
  })

  test('같은 내용이면 두 번 내도 같은 파일이 나온다', async () => {
    const [one, two] = [writeExampleExport(), writeExampleExport()]
    await Promise.all([run(one), run(two)])
    expect(read(one, 'manifest.json')).toBe(read(two, 'manifest.json'))
  })
})

describe('publish가 멈추는 까닭', () => {
  test.each([
    ['이미 발행됐어요', { 'manifest.json': '{}' }, {}],
    ['a.html: 모르는 인라인 스크립트', { 'a.html': toExportedPage('<script>x</script>') }, {}],
    ['a.html: style 속성', { 'a.html': toExportedPage('<p style="a">') }, {}],
    ['@layer가 스타일에', { '_next/static/chunks/a.css': '@layer base{.home{color:red}}' }, {}],
    ['/guides/x: 내용에는 있는데 화면이 없어요', {}, { pages: [{ ...page, path: '/guides/x' }] }],
    ['/errors/apple/a: 사이트맵에 없어요', { 'sitemap.xml': '<loc>https://help.example.kr</loc>' }, {}],
  ])('%s', async (reason, files, more) => {
    await expect(run(writeExampleExport(files), more)).rejects.toThrow(reason)
  })

  test('스타일이 4 KB를 넘는 종류는 멈추지 않고 말해 준다', async () => {
    const out = writeExampleExport()
    const rules = Array.from({ length: 900 }, (_, at) => `.error{--x${at}:${Math.sin(at)};width:var(--x${at})}`)
    writeFileSync(`${out}/_next/static/chunks/a.css`, rules.join(''))
    expect(await run(out)).toEqual([expect.stringMatching(/^errors: 안에 넣은 스타일이 gzip \d+바이트예요/)])
  })
})
