import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const chunk = '/_next/static/chunks/'

/**
 * A page as Next 16 exports it.
 * @example toExportedPage('<main>집</main>')
 */
export function toExportedPage(body: string, head = ''): string {
  return [
    '<!DOCTYPE html><html lang="ko"><head><meta charSet="utf-8"/>',
    `<link rel="stylesheet" href="${chunk}a.css" data-precedence="next"/>`,
    `<link rel="preload" as="script" fetchPriority="low" href="${chunk}main.js"/>`,
    `<script src="${chunk}one.js" async=""></script><script src="${chunk}two.js" async=""></script>${head}`,
    `<script src="${chunk}old.js" noModule=""></script></head><body>${body}`,
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>',
    `<script src="${chunk}main.js" async=""></script><script src="${chunk}one.js" async=""></script>`,
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"0:{}\\n"])</script></body></html>',
  ].join('')
}

/**
 * A chunk as Turbopack writes it.
 * @example toExportedChunk(1)
 */
export function toExportedChunk(id: number): string {
  return `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(["object"==typeof document?document.currentScript:void 0,${id},()=>${id}]);`
}

const files: Record<string, string> = {
  'index.html': toExportedPage('<main class="home">집</main>'),
  'index.txt': 'flight',
  '__next._tree.txt': 'flight',
  'errors/apple/a.html': toExportedPage('<main class="error"><li id="s1" class="step">하나</li></main>'),
  'errors/apple/a/__next._full.txt': 'flight',
  'search.html': toExportedPage(
    '<form role="search"></form><div data-slot="search"></div>',
    '<meta name="robots" content="noindex, follow"/>',
  ),
  '404.html': toExportedPage('<main><div data-slot="nearest"></div></main>'),
  '_not-found.html': toExportedPage('<main></main>'),
  '_next/static/chunks/a.css':
    '.home{color:red}.error{color:blue}.results{color:green}.step:target{color:tan}.unused{color:black}',
  '_next/static/chunks/one.js': toExportedChunk(1),
  '_next/static/chunks/two.js': toExportedChunk(2),
  '_next/static/chunks/main.js': toExportedChunk(3),
  '_next/static/site/_buildManifest.js': 'self.__BUILD_MANIFEST={}',
  '_next/static/media/worker.abc.ts': 'source',
  'robots.txt': 'User-Agent: *',
  'sitemap.xml': '<loc>https://help.example.kr</loc><loc>https://help.example.kr/errors/apple/a</loc>',
}

/**
 * A small export in a new folder, for tests.
 * @example writeExampleExport({ 'robots.txt': '' })
 */
export function writeExampleExport(more: Record<string, string> = {}): string {
  const out = mkdtempSync(path.join(tmpdir(), 'example-export-'))
  for (const [file, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true })
    writeFileSync(path.join(out, file), text)
  }
  return out
}
