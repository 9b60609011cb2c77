import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Answer } from '@/lib/answer'
import type { SearchEntry } from '@/lib/search/search'
import { buildIndex } from '@/lib/search/search'
import { toIndexText } from '@/lib/search/serialized'
import type { Manifest } from './manifest'

const entry: SearchEntry = {
  ...{
    id: 'ab12',
    path: '/errors/apple/declined',
    kind: 'error',
    system: 'apple',
    systemName: 'Apple',
    systemAliases: [],
  },
  ...{
    situation: '카드 등록',
    title: '이 지불 방법을 사용할 수 없습니다',
    messages: ['이 지불 방법을 사용할 수 없습니다'],
  },
  ...{ codes: ['CC63'], phrases: ['카드 등록이 안 돼요'] },
}
const limit: SearchEntry = {
  ...{ ...entry, id: 'cd34', path: '/errors/card/limit', system: 'card', systemName: '카드사', situation: '결제' },
  ...{ title: '한도초과', messages: ['한도초과'], codes: [], phrases: ['한도가 모자라요'] },
}
const answers: Answer[] = [
  {
    ...{ id: 'ab12', path: entry.path, kind: 'error', title: entry.title, codes: entry.codes, audience: 'shopper' },
    ...{ system: 'apple', systemName: 'Apple', situation: entry.situation, meaning: '카드가 거절됐다는 뜻이에요.' },
    ...{ money: 'not-charged', steps: [{ id: 'open', do: '다른 카드를 등록해요.' }], contacts: [] },
    ...{ checkedOn: '2026-11-22', confidence: 'high' },
  },
]
const words = { laughter: [], mash: [], greetings: [], endings: [], fillers: [], asks: [], tells: [] }

const pages: Record<string, string> = {
  'index.html': '<!DOCTYPE html><html lang="ko"><body><main>집</main></body></html>',
  'errors/apple/declined.html': `<main>${'이 지불 방법을 사용할 수 없습니다. '.repeat(20)}</main>`,
  'search.html': '<form action="/search"><input type="search" name="q"/></form><div data-slot="search"></div>',
  'feedback.html': '<main><h1>의견 보내기</h1><div data-slot="feedback"></div></main>',
  'ops.html': '<main><div data-slot="ops"></div></main>',
  '404.html': '<main><h1>없는 주소예요</h1><div data-slot="nearest"></div></main>',
  'gone.html': '<main><h1>없앤 글이에요</h1><div data-slot="nearest"></div></main>',
}
const assets: Record<string, string> = {
  '_next/static/chunks/a.js': 'console.log(1)',
  'robots.txt': 'User-Agent: *',
  'search/answers.json': JSON.stringify(answers),
  'search/core.abcdefghijklmnop.json': toIndexText(buildIndex([entry, limit], { concepts: [], words })),
}

function toAddress(file: string): string {
  return file === 'index.html' ? '/' : `/${file.replace(/\.html$/, '')}`
}

function toManifest(): Manifest {
  const manifest: Manifest = {
    ...{ origin: 'https://help.example.kr', index: '/search/core.abcdefghijklmnop.json' },
    policies: {
      home: "default-src 'none'; style-src 'sha256-a'",
      search: "default-src 'self'",
      404: "default-src 'self'",
    },
    redirects: { '/s/ab12': '/errors/apple/declined', '/s/ab12/open': '/errors/apple/declined#open', '/old': '/' },
    gone: { '/errors/card/limit-gone': '/errors/card/limit-gone', '/s/zz99': '/errors/card/limit-gone' },
    ...{ pages: {}, assets: {} },
  }
  for (const file of Object.keys(pages)) {
    const kind = file === 'index.html' ? 'home' : file.replace(/[./].*/, '')
    manifest.pages[toAddress(file)] = { file, kind, etag: `tag-${kind}`, indexable: true }
  }
  for (const file of Object.keys(assets))
    manifest.assets[`/${file}`] = { etag: 'tag-asset', immutable: file !== 'robots.txt' }
  return manifest
}

/**
 * A tiny published site in a new folder, for tests: home, one error page, search, 404.
 * @example loadSite(writeExampleSite(), settings)
 */
export function writeExampleSite(): string {
  const out = mkdtempSync(path.join(tmpdir(), 'example-site-'))
  for (const [file, text] of Object.entries({ ...pages, ...assets })) {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true })
    writeFileSync(path.join(out, file), text)
  }
  const declined = 'errors/apple/declined.html'
  writeFileSync(path.join(out, `${declined}.gz`), gzipSync(pages[declined] ?? ''))
  writeFileSync(path.join(out, 'manifest.json'), JSON.stringify(toManifest()))
  return out
}
