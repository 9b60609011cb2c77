import { existsSync, readFileSync } from 'node:fs'
import { type Answer, parseAnswers } from '@/lib/answer'
import { answersAddress } from '@/lib/answers-address'
import { lazily } from '@/lib/search/lazily'
import { closedPolicy, type HeaderList, toAssetPolicy, toMediaType, toSafetyHeaders } from './headers'
import { type Manifest, manifestName, readManifest } from './manifest'
import type { Coding } from './negotiate'
import { readSearchTexts, type SearchTexts } from './search-files'
import type { Settings } from './settings'
import { widgetAddress } from './widget-address'

/** One content in one coding with its finished headers. */
export type Body = { content: Buffer; headers: HeaderList; unchanged: HeaderList }
/** A file that is served as it is. */
export type StaticFile = { etag: string; plain: Body; coded: Partial<Record<Coding, Body>> }
/** The published site in memory. */
export type Site = {
  manifest: Manifest
  /** By address. */
  files: Map<string, StaticFile>
  /** Markup of the pages whose slots the server fills, by address. */
  pages: { search: string; notFound: string; gone: string; feedback: string; ops: string }
  policies: { search: string; notFound: string; gone: string; feedback: string; ops: string }
  index: SearchTexts
  /** Every page as plain data, read when it is first needed. */
  answers: () => Answer[]
}

const endings = { br: '.br', gzip: '.gz' } as const
const forever = 'public, max-age=31536000, immutable'
const briefly = 'public, max-age=60, must-revalidate'

type Source = { file: string; etag: string; policy: string; cache: string }

function toBody(settings: Settings, source: Source, file: string, coding?: Coding): Body {
  const content = readFileSync(file)
  const type = toMediaType(source.file)
  const always = [
    ...toSafetyHeaders(settings, source.policy, type, source.file === widgetAddress.slice(1)),
    ...['Cache-Control', source.cache],
    ...['ETag', coding ? `"${source.etag}-${coding}"` : `"${source.etag}"`],
    ...['Vary', 'Accept-Encoding'],
  ]
  const coded = coding ? ['Content-Encoding', coding] : []
  const headers = [...always, 'Content-Type', type, ...coded, 'Content-Length', String(content.length)]
  return { content, headers, unchanged: always }
}

function readStatic(settings: Settings, out: string, source: Source): StaticFile {
  const file = `${out}/${source.file}`
  const coded: StaticFile['coded'] = {}
  for (const coding of ['br', 'gzip'] as const) {
    const packed = file + endings[coding]
    if (existsSync(packed)) coded[coding] = toBody(settings, source, packed, coding)
  }
  return { etag: source.etag, plain: toBody(settings, source, file), coded }
}

/** Pages that answer for other addresses and are none of their own. */
const isTemplate = (address: string) => ['/404', '/gone', '/ops'].includes(address)

function readFiles(settings: Settings, out: string, { pages, assets, policies }: Manifest): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  for (const [address, { file, etag, kind }] of Object.entries(pages)) {
    if (isTemplate(address)) continue
    const policy = policies[kind] ?? closedPolicy
    files.set(address, readStatic(settings, out, { file, etag, policy, cache: briefly }))
  }
  for (const [address, { etag, immutable }] of Object.entries(assets)) {
    const source = {
      file: address.slice(1),
      etag,
      policy: toAssetPolicy(address),
      cache: immutable ? forever : briefly,
    }
    files.set(address, readStatic(settings, out, source))
  }
  return files
}

const getPolicy = ({ pages, policies }: Manifest, path: string) => policies[pages[path]?.kind ?? ''] ?? closedPolicy

const toText = (file: StaticFile | undefined) => file?.plain.content.toString('utf8') ?? ''

/**
 * Reads everything below `out/` that may be served. Throws a sentence for the operator when something is missing.
 * @example loadSite('out', settings).files.has('/') // true
 */
export function loadSite(out: string, settings: Settings): Site {
  const manifest = readManifest(out)
  const files = readFiles(settings, out, manifest)
  const index = files.get(manifest.index)
  if (!index) throw new Error(`${out}/${manifestName}에 적힌 검색 색인이 없어요. npm run build 를 다시 실행해 주세요.`)
  const readPage = (name: string) => readFileSync(`${out}/${name}.html`, 'utf8')
  const toPolicy = (address: string) => getPolicy(manifest, address)
  return {
    manifest,
    files,
    pages: {
      ...{ search: readPage('search'), notFound: readPage('404'), gone: readPage('gone') },
      ...{ feedback: readPage('feedback'), ops: readPage('ops') },
    },
    policies: {
      ...{ search: toPolicy('/search'), notFound: toPolicy('/404'), gone: toPolicy('/gone') },
      ...{ feedback: toPolicy('/feedback'), ops: toPolicy('/ops') },
    },
    index: readSearchTexts(toText(index), (address) => toText(files.get(address))),
    answers: lazily(() => parseAnswers(toText(files.get(answersAddress)) || '[]')),
  }
}
