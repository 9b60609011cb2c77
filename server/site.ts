import { readFileSync } from 'node:fs'
import { type Answer, parseAnswers } from '@/lib/answer'
import { answersAddress } from '@/lib/answers-address'
import { lazily } from '@/lib/search/lazily'
import { closedPolicy, toAssetPolicy } from './headers'
import { type Manifest, manifestName, readManifest } from './manifest'
import { readSearchTexts, type SearchTexts } from './search-files'
import type { Settings } from './settings'
import { openStatic, type StaticFile } from './static-file'

/** The published site. */
export type Site = {
  manifest: Manifest
  /** By address. */
  files: Map<string, StaticFile>
  /** Markup of the pages whose slots the server fills, by address. */
  pages: { search: string; notFound: string; gone: string; feedback: string; ops: string }
  policies: { search: string; notFound: string; gone: string; feedback: string; ops: string }
  index: () => SearchTexts
  /** Every page as plain data, read when it is first needed. */
  answers: () => Answer[]
}

const forever = 'public, max-age=31536000, immutable'
const briefly = 'public, max-age=60, must-revalidate'

/** Pages that answer for other addresses and are none of their own. */
const isTemplate = (address: string) => ['/404', '/gone', '/ops'].includes(address)

function readFiles(settings: Settings, out: string, { pages, assets, policies }: Manifest): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  for (const [address, { file, etag, kind }] of Object.entries(pages)) {
    if (isTemplate(address)) continue
    const policy = policies[kind] ?? closedPolicy
    files.set(address, openStatic(settings, out, { file, etag, policy, cache: briefly }))
  }
  for (const [address, { etag, immutable }] of Object.entries(assets)) {
    const source = {
      file: address.slice(1),
      etag,
      policy: toAssetPolicy(address),
      cache: immutable ? forever : briefly,
    }
    files.set(address, openStatic(settings, out, source))
  }
  return files
}

const getPolicy = ({ pages, policies }: Manifest, path: string) => policies[pages[path]?.kind ?? ''] ?? closedPolicy

const toText = (file: StaticFile | undefined) => file?.getBody()?.content.toString('utf8') ?? ''

/**
 * Opens everything below `out/` that may be served. Throws a sentence for the operator when something is missing.
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
    index: () => readSearchTexts(toText(index), (address) => toText(files.get(address))),
    answers: lazily(() => parseAnswers(toText(files.get(answersAddress)) || '[]')),
  }
}
