import { rm } from 'node:fs/promises'
import { build } from 'esbuild'

// What CommonJS packages expect to find around them, in an ES module.
const around = [
  "import { createRequire as toRequire } from 'node:module'",
  'const require = toRequire(import.meta.url), { filename: __filename, dirname: __dirname } = import.meta',
].join(';')

/**
 * Writes the server and the thread that searches, with their packages, to `.cache/`. One file read once instead of some
 * 600 is the larger part of a cold start. Two packages stay outside, because they look for files of their own.
 */
export async function bundleServer(): Promise<void> {
  await rm('.cache/server', { recursive: true, force: true })
  await build({
    entryPoints: { server: 'server/start.ts', 'search-worker': 'server/search-worker.ts' },
    outdir: '.cache',
    chunkNames: 'server/[name]-[hash]',
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql', 'pg'],
    mainFields: ['module', 'main'],
    banner: { js: around },
    // React has two builds in one: the one for development renders several times slower.
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    keepNames: true,
    legalComments: 'none',
    target: 'node20',
    logLevel: 'warning',
  })
}
