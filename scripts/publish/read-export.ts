import { readFile } from 'node:fs/promises'
import { eachLimited } from './each-limited'
import { collectTokens, type MarkupTokens } from './markup-tokens'
import { toPageKind } from './page-kind'
import { type TakenPage, takeScripts } from './take-scripts'

/** Pages that look alike: their files, the stylesheets they link and all that their markup contains. */
export type PageGroup = { kind: string; files: string[]; styles: Set<string>; tokens: MarkupTokens }

/** A page as it left Next, by its file. Kept in memory between reading and writing: about 10 KB each. */
export type TakenPages = Map<string, TakenPage>

/** What the server can put into a slot, by its name. */
export type SlotMarkup = Record<string, string>

/**
 * Takes every page apart and groups them by kind.
 * @example (await readExport('out', ['index.html'], {})).groups.get('home')?.files // ["index.html"]
 */
export async function readExport(out: string, files: string[], slotMarkup: SlotMarkup) {
  const pages: TakenPages = new Map()
  const groups = new Map<string, PageGroup>()
  const html = files.filter((file) => file.endsWith('.html'))
  if (!html.includes('index.html') || !html.includes('404.html'))
    throw new Error(`${out}/에 index.html과 404.html이 없어요. next build가 output: 'export'로 끝났는지 봐 주세요.`)
  await eachLimited(html, 8, async (file) => {
    pages.set(file, takeScripts(file, await readFile(`${out}/${file}`, 'utf8')))
  })
  for (const file of html) addToGroup(groups, file, pages.get(file), slotMarkup)
  // Files arrive as the disk gives them; two builds must agree.
  const inOrder: TakenPages = new Map([...pages].sort(([one], [other]) => (one < other ? -1 : 1)))
  return { pages: inOrder, groups }
}

function addToGroup(groups: Map<string, PageGroup>, file: string, page: TakenPage | undefined, slotMarkup: SlotMarkup) {
  if (!page) return
  const kind = toPageKind(file, page.html)
  const group = groups.get(kind) ?? { kind, files: [], styles: new Set(), tokens: collectTokens('') }
  groups.set(kind, group)
  group.files.push(file)
  for (const style of page.styles) group.styles.add(style)
  collectTokens(page.html, group.tokens)
  // The server fills a slot with markup that the export does not contain.
  for (const [slot, markup] of Object.entries(slotMarkup))
    if (page.html.includes(` data-slot="${slot}"`)) collectTokens(markup, group.tokens)
}
