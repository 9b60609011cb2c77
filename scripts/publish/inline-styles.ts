import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { purgeCss } from './purge-css'
import type { PageGroup } from './read-export'

const limit = 4096

// Chrome 91 and Samsung Internet 16 drop the rules that need one of these. Tailwind's layer of first values is for others.
const tooNew = /@layer(?! properties)|@scope|@starting-style|color-mix\(|oklch\(|light-dark\(|[{;}]\s*&/

/** The inlined style of each page kind, and a sentence for each that grew too large. */
export type InlineStyles = { styles: Map<string, string>; remarks: string[] }

/**
 * Reduces the stylesheets of each page kind to what its pages use.
 * @example (await inlineStyles('out', groups)).styles.get('errors') // "@layer theme{…"
 */
export async function inlineStyles(out: string, groups: Iterable<PageGroup>): Promise<InlineStyles> {
  const styles = new Map<string, string>()
  const remarks: string[] = []
  for (const { kind, styles: hrefs, tokens } of groups) {
    const sheets = await Promise.all(Array.from(hrefs, (href) => readFile(`${out}${href}`, 'utf8')))
    const [found] = tooNew.exec(sheets.join('\n')) ?? []
    if (found) throw new Error(`${kind}: 오래된 브라우저가 모르는 ${found}가 스타일에 있어요.`)
    const css = await purgeCss(sheets.join('\n'), tokens)
    if (/<\//.test(css)) throw new Error(`${kind}: 스타일에 </ 가 있어 안에 넣을 수 없어요.`)
    const size = gzipSync(css, { level: 9 }).length
    if (size > limit)
      remarks.push(`${kind}: 안에 넣은 스타일이 gzip ${size}바이트예요. ${limit}바이트를 넘지 않게 줄여 주세요.`)
    styles.set(kind, css)
  }
  return { styles, remarks }
}
