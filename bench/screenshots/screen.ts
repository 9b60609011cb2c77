/** A screen as HTML, and the size and pixel density of its device. */
export type Screen = { html: string; width: number; height: number; scale: number }

/** Words break where the device breaks them: anywhere on most phones, between words on most web pages. */
type Breaks = 'break-all' | 'keep-all'

/** @example toPage('p{color:red}', '<p>한도초과</p>') */
export function toPage(style: string, body: string, breaks: Breaks = 'break-all'): string {
  const usual = `*{box-sizing:border-box;margin:0}body{font-family:"Noto Sans CJK KR",sans-serif;word-break:${breaks};overflow:hidden}`
  return `<!DOCTYPE html><html lang="ko"><meta charset="utf-8"><style>${usual}${style}</style><body>${body}</body></html>`
}
