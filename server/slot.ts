const tagEnd = /<(\/?)div\b[^>]*>/g

/** A page cut open at the inside of one element. */
export type CutPage = { before: string; after: string }

/**
 * Cuts a page at the content of `<div data-slot="…">`. Throws when the page has no such slot: it was built from other sources.
 * @example cutAtSlot('<div data-slot="x">a</div>', 'x') // { before: '<div data-slot="x">', after: '</div>' }
 */
export function cutAtSlot(html: string, name: string): CutPage {
  const open = new RegExp(`<div\\b[^>]*\\sdata-slot="${name}"[^>]*>`).exec(html)
  if (!open) throw new Error(`화면에 data-slot="${name}" 자리가 없어요. npm run build 를 다시 실행해 주세요.`)
  const start = open.index + open[0].length
  let depth = 1
  for (const tag of html.slice(start).matchAll(tagEnd)) {
    depth += tag[1] ? -1 : 1
    if (depth === 0) return { before: html.slice(0, start), after: html.slice(start + tag.index) }
  }
  throw new Error(`data-slot="${name}" 자리가 닫히지 않았어요.`)
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Text as it may stand in markup, attribute values included.
 * @example escapeText('<b>"') // "&lt;b&gt;&quot;"
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)
}

/**
 * Fills the search boxes of a page with what was asked. They give up the focus: now the answer is read.
 * @example fillQuery('<input name="q"/>', 'a') // '<input name="q" value="a"/>'
 */
export function fillQuery(html: string, query: string): string {
  return html.replace(/<input\b[^>]*\sname="q"[^>]*?(?=\s*\/?>)/g, (tag) => {
    return `${tag.replace(/\s(?:value|autofocus)="[^"]*"/gi, '')} value="${escapeText(query)}"`
  })
}
