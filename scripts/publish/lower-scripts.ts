import { readFile, writeFile } from 'node:fs/promises'
import { parse, type Token } from 'acorn'
import { transform } from 'esbuild'
import { eachLimited } from './each-limited'

// Safari before 16.4 gives up on a whole file where it meets one of these.
const lookbehind = /\(\?<[=!]/

/**
 * Why the oldest browsers of package.json could not read a script; undefined when they can.
 * @example toScriptFault('a ??= 1') // "Unexpected token (1:4)"
 */
export function toScriptFault(source: string): string | undefined {
  const tokens: Token[] = []
  try {
    parse(source, { ecmaVersion: 2020, allowImportExportEverywhere: true, onToken: tokens })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const patterns = tokens
    .filter(({ type }) => type.label === 'regexp')
    .map(({ start, end }) => source.slice(start, end))
  return patterns.find((pattern) => lookbehind.test(pattern))
}

/**
 * A script as ES2020; one that already is stays as it is, 4 % smaller. Throws when rewriting does not help.
 * @example await lowerScript('a.js', 'a ??= 1') // "a??(a=1);"
 */
export async function lowerScript(name: string, source: string): Promise<string> {
  if (toScriptFault(source) === undefined) return source
  const { code } = await transform(source, { target: 'es2020', minify: true, charset: 'utf8', legalComments: 'none' })
  const fault = toScriptFault(code)
  if (fault) throw new Error(`${name}: 오래된 브라우저가 읽지 못해요. (${fault})`)
  return code
}

/**
 * Lowers the scripts of the export: Next.js brings class fields and `??=` whatever browserslist says.
 * @example await lowerScripts('out', ['_next/static/chunks/a.js'])
 */
export async function lowerScripts(out: string, files: readonly string[]): Promise<void> {
  const scripts = files.filter((file) => file.endsWith('.js'))
  await eachLimited(scripts, 4, async (file) => {
    const source = await readFile(`${out}/${file}`, 'utf8')
    const lowered = await lowerScript(file, source)
    if (lowered !== source) await writeFile(`${out}/${file}`, lowered)
  })
}
