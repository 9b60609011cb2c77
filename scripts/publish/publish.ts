import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { answersAddress } from '@/lib/answers-address'
import type { Page } from '@/lib/content/pages'
import { toContentHash } from '@/lib/content-hash'
import type { Text } from '@/lib/feeds/texts'
import { type Manifest, manifestName } from '@/server/manifest'
import { type SearchTexts, withAddresses } from '@/server/search-files'
import { widgetAddress } from '@/server/widget-address'
import { bundleEarlySearch } from './bundle-early-search'
import { bundleEmbed } from './bundle-embed'
import { bundleLoader } from './bundle-loader'
import { listSitemapFaults } from './check-sitemap'
import { compressFile } from './compress'
import { eachLimited } from './each-limited'
import { toHeadersFile, toRedirectsFile } from './host-files'
import { inlineStyles } from './inline-styles'
import { joinChunks, listShared } from './join-chunks'
import { lowerScripts } from './lower-scripts'
import { hasSearchBox, takesPicture, toPageKind, toPagePath } from './page-kind'
import { toPagePolicy } from './page-policy'
import { restoreAssets } from './previous-assets'
import { readExport, type SlotMarkup, type TakenPages } from './read-export'
import { sweepExport } from './sweep-export'
import type { TakenPage } from './take-scripts'
import { isIndexable, toFinishedPage } from './write-page'

/** What publish needs beside the export itself. */
export type Publication = {
  /** Folder of the export. */
  out: string
  /** Folder with hashed files of the build before. */
  previous: string
  /** Public origin. */
  origin: string
  /** Every page that the content promises. */
  pages: readonly Pick<Page, 'path'>[]
  /** Where short links and former addresses lead. */
  redirects: Record<string, string>
  /** Addresses that are gone for good, with the page they belonged to. */
  gone: Record<string, string>
  /** The search files as texts. */
  index: Required<SearchTexts>
  /** Sites that may frame the widget's page. */
  framedBy: readonly string[]
  /** Every page as plain data. */
  answers: string
  /** Folder of what reads screenshots. */
  reader: string
  /** Files beside the pages. */
  texts: readonly Text[]
  /** Markup that the server may put into slots: its classes belong into the inlined style. */
  slotMarkup: SlotMarkup
}

const hashed = /^_next\/static\/|^_d\/|^og\/|^reader\/|^search\/[a-z]+\.[\w-]{16}\./

async function writeHashed(out: string, folder: string, text: string, name: (hash: string) => string): Promise<string> {
  const address = `/${folder}/${name(toContentHash(text))}`
  await mkdir(`${out}/${folder}`, { recursive: true })
  await writeFile(`${out}${address}`, text)
  return address
}

/** What all pages load of Next and React, joined to one file. */
type Shared = { chunks: string[]; address: string }

async function writePage(
  out: string,
  file: string,
  page: TakenPage,
  parts: { kind: string; style: string; loader: string; index: string; early: string; reader: string; shared: Shared },
) {
  const flight = await writeHashed(out, '_d', page.flight, (hash) => `${hash}.js`)
  const index = page.html.includes('role="search"') ? parts.index : undefined
  // The shared part holds the runtime, which starts the page: what is the page's own comes before it.
  const own = page.load.filter((chunk) => !parts.shared.chunks.includes(chunk))
  const load = [flight, ...own, parts.shared.address]
  // Where there is a search box, searching comes first and React second.
  const turns = index ? [[...page.styles, index, parts.early], load] : [[...page.styles, ...load]]
  const reader = parts.kind.includes(takesPicture) ? parts.reader : undefined
  const html = toFinishedPage(file, page, { ...parts, turns, index, reader })
  await writeFile(`${out}/${file}`, html)
  return {
    file,
    kind: parts.kind,
    etag: toContentHash(html),
    indexable: file !== '404.html' && isIndexable(html),
  }
}

async function writeShared(out: string, taken: TakenPages): Promise<Shared> {
  const chunks = listShared(Array.from(taken.values(), ({ load }) => load))
  const address = await writeHashed(out, '_d', await joinChunks(out, chunks), (hash) => `shared.${hash}.js`)
  return { chunks, address }
}

async function writeIndex(out: string, { core, meanings, codes }: Required<SearchTexts>): Promise<string> {
  const text = withAddresses(core, {
    meanings: await writeHashed(out, 'search', meanings, (hash) => `meanings.${hash}.json`),
    codes: await writeHashed(out, 'search', codes, (hash) => `codes.${hash}.json`),
  })
  // For whoever does not know today's name: the command line, development.
  await writeFile(`${out}/search/core.json`, text)
  return writeHashed(out, 'search', text, (hash) => `core.${hash}.json`)
}

async function writePages(publication: Publication, files: string[]) {
  const { out, index: texts, answers, framedBy, reader, slotMarkup } = publication
  const [loader, searchLoader] = await Promise.all([bundleLoader('loader'), bundleLoader('search-loader')])
  const toLoader = (kind: string) => (kind.includes(hasSearchBox) ? searchLoader : loader)
  const index = await writeIndex(out, texts)
  await writeFile(`${out}${answersAddress}`, answers)
  await writeFile(`${out}${widgetAddress}`, await bundleEmbed())
  const early = await writeHashed(out, '_d', await bundleEarlySearch(), (hash) => `search.${hash}.js`)
  const { pages: taken, groups } = await readExport(out, files, slotMarkup)
  const shared = await writeShared(out, taken)
  const { styles, remarks } = await inlineStyles(out, groups.values())
  const pages: Manifest['pages'] = {}
  const policies: Manifest['policies'] = {}
  for (const [kind, style] of styles) policies[kind] = toPagePolicy(kind, toLoader(kind), style, framedBy)
  for (const [file, page] of taken) {
    const kind = toPageKind(file, page.html)
    const [style, loader] = [styles.get(kind) ?? '', toLoader(kind)]
    pages[toPagePath(file)] = await writePage(out, file, page, { kind, style, loader, index, early, reader, shared })
  }
  return { pages, policies, index, remarks }
}

async function writeText(out: string, { path: address, text }: Text): Promise<void> {
  await mkdir(path.dirname(`${out}${address}`), { recursive: true })
  await writeFile(`${out}${address}`, text)
}

async function writeAssets({ out, previous, texts }: Publication): Promise<Manifest['assets']> {
  const assets: Manifest['assets'] = {}
  await eachLimited(texts, 8, (text) => writeText(out, text))
  const files = (await sweepExport(out)).filter((file) => !/\.(html|br|gz)$/.test(file))
  const restored = await restoreAssets(out, previous, files)
  for (const file of [...files, ...restored].sort()) {
    const etag = toContentHash(await readFile(`${out}/${file}`))
    assets[`/${file}`] = { etag, immutable: hashed.test(file), ...(restored.has(file) ? { previous: true } : {}) }
  }
  return assets
}

function listFaults(pages: Manifest['pages'], publication: Publication, sitemap: string | undefined): string[] {
  const missing = publication.pages
    .filter(({ path }) => !pages[path])
    .map(({ path }) => `${path}: 내용에는 있는데 화면이 없어요`)
  const faults =
    sitemap === undefined ? ['/sitemap.xml: 없어요'] : listSitemapFaults(sitemap, { ...publication, pages })
  return [...missing, ...faults]
}

/**
 * Turns Next's export into the published site: scripts behind the first touch, styles inlined, policies, index, manifest.
 * Returns remarks for the operator; throws on anything it does not recognise.
 * @example await publish({ out: 'out', previous: '.cache/previous', origin: 'https://help.example.kr', pages, index, answers, framedBy: [], slotMarkup })
 */
export async function publish(publication: Publication): Promise<string[]> {
  const { out, origin, redirects, gone } = publication
  if (existsSync(`${out}/${manifestName}`)) throw new Error(`${out}/은 이미 발행됐어요. next build부터 다시 해 주세요.`)
  const files = await sweepExport(out)
  await lowerScripts(out, files)
  const { pages, policies, index, remarks } = await writePages(publication, files)
  const sitemap = existsSync(`${out}/sitemap.xml`) ? await readFile(`${out}/sitemap.xml`, 'utf8') : undefined
  const faults = listFaults(pages, publication, sitemap)
  if (faults.length > 0) throw new Error(`발행을 멈췄어요.\n${faults.join('\n')}`)
  const assets = await writeAssets(publication)
  const addresses = [...Object.values(pages).map((page) => `/${page.file}`), ...Object.keys(assets)]
  await eachLimited(addresses, 4, (address) => compressFile(out, address))
  const manifest: Manifest = { origin, index, policies, pages, assets, redirects, gone }
  await writeFile(`${out}/_redirects`, toRedirectsFile(redirects))
  await writeFile(`${out}/_headers`, toHeadersFile(policies, process.env.PREVIEW === '1'))
  await writeFile(`${out}/${manifestName}`, JSON.stringify(manifest))
  return remarks
}
