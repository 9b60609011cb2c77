import { readFileSync } from 'node:fs'
import { z } from 'zod'

const page = z.strictObject({
  /** Below out/. */
  file: z.string(),
  /** Pages of a kind share their style and their policy. */
  kind: z.string(),
  etag: z.string(),
  /** May stand in sitemap.xml. */
  indexable: z.boolean(),
})

const asset = z.strictObject({
  etag: z.string(),
  /** The name holds a hash: browsers may keep it for ever. */
  immutable: z.boolean(),
  /** Of the build before this one, for tabs that are still open. */
  previous: z.boolean().optional(),
})

/** What publish tells the server about `out/`. It is never served. */
const manifest = z.strictObject({
  /** Public origin that is written into the pages. */
  origin: z.string(),
  /** Address of the search index. */
  index: z.string(),
  /** Content-Security-Policy of each page kind. */
  policies: z.record(z.string(), z.string()),
  /** By address. /404 is the page for unknown addresses. */
  pages: z.record(z.string(), page),
  /** By address. */
  assets: z.record(z.string(), asset),
  /** Short links and former addresses: 301. */
  redirects: z.record(z.string(), z.string()),
  /** Addresses that are gone for good, with the page they belonged to: 410. */
  gone: z.record(z.string(), z.string()),
})

export type Manifest = z.infer<typeof manifest>

/** Name of the manifest below `out/`. */
export const manifestName = 'manifest.json'

/**
 * Reads and checks what publish wrote. Throws a sentence for the operator when there is no published site.
 * @example readManifest('out').origin // "https://help.example.kr"
 */
export function readManifest(out: string): Manifest {
  try {
    return manifest.parse(JSON.parse(readFileSync(`${out}/${manifestName}`, 'utf8')))
  } catch (cause) {
    throw new Error(`${out}/에 완성된 사이트가 없어요. npm run build 를 먼저 실행해 주세요.`, { cause })
  }
}
