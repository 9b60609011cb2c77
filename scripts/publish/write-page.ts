import type { TakenPage } from './take-scripts'

/** What goes into the head of a page: its style, the loader, and where its parts are, turn by turn as they are fetched. */
export type HeadParts = { style: string; loader: string; turns: string[][]; index?: string; reader?: string }

const head = /<head><meta charset="utf-8"\/>/i
/** Shapes close themselves inside an svg: React writes the longer form. */
const shapeEnd = /><\/(?:path|circle|rect|line|ellipse|polyline|polygon)>/g
const data = /<script\b[\s\S]*?<\/script>/g

function assertNoStyleAttribute(file: string, html: string): void {
  const found = html.replace(data, '').match(/<[a-z][^>]*?\sstyle=[^>]*>/i)
  if (found)
    throw new Error(`${file}: style 속성은 정책이 막아요. 클래스나 SVG 속성을 써 주세요: ${found[0].slice(0, 120)}`)
}

/**
 * The finished page: markup of the export, style inlined, one loader.
 * @example toFinishedPage('index.html', taken, parts) // "<!DOCTYPE html><html lang=\"ko\"><head><meta charset…"
 */
export function toFinishedPage(file: string, { html }: Pick<TakenPage, 'html'>, parts: HeadParts): string {
  assertNoStyleAttribute(file, html)
  if (!head.test(html)) throw new Error(`${file}: <head>가 <meta charset>으로 시작하지 않아 로더를 넣을 곳이 없어요.`)
  const index = parts.index ? ` data-index="${parts.index}"` : ''
  const reader = parts.reader ? ` data-reader="${parts.reader}"` : ''
  const load = parts.turns.map((turn) => turn.join(' ')).join('|')
  const loader = `<script data-load="${load}"${index}${reader}>${parts.loader}</script>`
  return html.replace(shapeEnd, '/>').replace(head, (start) => `${start}<style>${parts.style}</style>${loader}`)
}

/**
 * Whether search engines may list a page.
 * @example isIndexable('<meta name="robots" content="noindex"/>') // false
 */
export function isIndexable(html: string): boolean {
  return !/<meta name="robots" content="[^"]*noindex/.test(html)
}
