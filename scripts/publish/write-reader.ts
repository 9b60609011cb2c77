import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { toContentHash } from '@/lib/content-hash'
import { compressFile } from './compress'
import { dropDictionary } from './drop-dictionary'
import { lowerScript } from './lower-scripts'

const unpack = promisify(gunzip)
const packages = 'node_modules'
const cache = '.cache/reader'
// The reader takes the quickest that the device can run.
const cores = ['relaxedsimd-lstm', 'simd-lstm', 'lstm']
/** A rejection without a handler stays inside a worker; as an error it reaches the page. */
const tellFaults = "addEventListener('unhandledrejection',({reason})=>{throw reason});\n"

const readPackage = (file: string) => readFile(`${packages}/${file}`)
const readLanguage = async (name: string) =>
  unpack(await readPackage(`@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`))

/** All that reads a picture, under the names by which the reader asks for it. */
async function listFiles(): Promise<Map<string, string | Buffer>> {
  const files = new Map<string, string | Buffer>([
    ['worker.js', tellFaults + (await readPackage('tesseract.js/dist/worker.min.js'))],
    ['kor.traineddata', await readLanguage('kor')],
    ['eng.traineddata', dropDictionary(await readLanguage('eng'))],
  ])
  for (const core of cores) {
    const name = `tesseract-core-${core}`
    // Asked for as the file that holds its WebAssembly as text; ours fetches the .wasm beside it: a third smaller.
    files.set(`${name}.wasm.js`, await lowerScript(name, String(await readPackage(`tesseract.js-core/${name}.js`))))
    files.set(`${name}.wasm`, await readPackage(`tesseract.js-core/${name}.wasm`))
  }
  return files
}

/** Compressed once for each version of its packages: half a minute that no later build pays. */
async function fillCache(kept: string, files: Map<string, string | Buffer>): Promise<void> {
  const half = `${kept}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { recursive: true })
  for (const [name, content] of files) await writeFile(`${half}/${name}`, content)
  await Promise.all(Array.from(files.keys(), (name) => compressFile(half, `/${name}`)))
  await rename(half, kept)
}

/**
 * Copies what reads screenshots out of its packages into the site and tells its folder. Nothing of it is loaded before a
 * picture is given.
 * @example await writeReader('out') // "/reader/uXzcZ1kDpyYmCBqk"
 */
export async function writeReader(out: string): Promise<string> {
  const files = await listFiles()
  const names = Array.from(files, ([name, content]) => name + toContentHash(content))
  const hash = toContentHash(names.join())
  if (!existsSync(`${cache}/${hash}`)) await fillCache(`${cache}/${hash}`, files)
  await cp(`${cache}/${hash}`, `${out}/reader/${hash}`, { recursive: true })
  return `/reader/${hash}`
}
