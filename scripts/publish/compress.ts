import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
const compressible = /\.(html|js|mjs|css|json|xml|txt|md|svg|webmanifest|wasm|traineddata)$/
/** Asked for by machines, seldom, and small: not worth the time of every build. */
const seldom = /\.md$|^\/api\//
const shared = /^\/_next\/|^\/search\/|^\/_d\/\w+\.[\w-]{16}\./
/** What reads screenshots: 12 MB that change only with their packages. Level 11 takes twice the time of 10 for 2 %. */
const reading = /\.(wasm|traineddata)$/

/** What a visitor waits for at the first touch: packed once, sent to all. */
const awaited = /^\/_next\/.*\.js$|^\/(_d|search)\/\w+\.[\w-]{16}\./
/** Bytes that an error page may have as gzip (8 KB). */
const mostOfError = 8192

/**
 * As gzip. Zopfli is 3 to 4 % smaller, a tenth for the search index, and slow: it is for where the bytes count. Choosing
 * where blocks end is most of its time: four of them make a page or a script as small as fifteen, in a fifth of it.
 */
async function toTightGzip(content: Buffer, path: string): Promise<Uint8Array> {
  // Shorter blocks suit a page, whose style and text have little in common (measured: 1 % smaller).
  const quick = await toGzip(content, { level: 9, memLevel: shared.test(path) ? 9 : 6 })
  const isTooLarge = quick.length > mostOfError && /^\/errors\/.*\.html$/.test(path)
  const blocksplittingmax = path.startsWith('/search/') ? 15 : 4
  return isTooLarge || awaited.test(path) ? gzipAsync(content, { numiterations: 3, blocksplittingmax }) : quick
}

function toQuality(path: string): number {
  if (reading.test(path)) return 10
  return shared.test(path) ? 11 : 9
}

/**
 * Writes `.br` and `.gz` next to a file where that makes it smaller by a tenth or more.
 * Pages and their data get a quicker level than what every visitor shares: level 11 costs 20 ms a page for 6 %.
 * What came compressed stays as it is.
 * @example await compressFile('out', '/index.html') // out/index.html.br, out/index.html.gz
 */
export async function compressFile(out: string, path: string): Promise<void> {
  if (!compressible.test(path) || seldom.test(path) || existsSync(`${out}${path}.br`)) return
  const content = await readFile(`${out}${path}`)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: toQuality(path),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    // A window no larger than the file: level 9 otherwise clears 32 MB for every page, 8 ms instead of 0.5.
    [constants.BROTLI_PARAM_LGWIN]: content.length <= 65_536 ? 16 : constants.BROTLI_DEFAULT_WINDOW,
  }
  const [br, gz] = await Promise.all([toBrotli(content, { params }), toTightGzip(content, path)])
  if (br.length < content.length * 0.9) await writeFile(`${out}${path}.br`, br)
  if (gz.length < content.length * 0.9) await writeFile(`${out}${path}.gz`, gz)
}
