import sharp from 'sharp'
import { type ShareCard, shareSize } from './card'
import { measureText, toOutlines, type Weight } from './fonts'
import { type Line, type SetTitle, setTitle } from './lines'

// look.md, tokens of the light scheme: a chat shows the picture as it is.
const colours = { paper: '#FCFCFA', ink: '#17181C', quiet: '#454A53', mark: '#FFE25A' }
const left = 84
const right = shareSize.width - left
/** Between these the place and the title stand in the middle; below is the rule. */
const area = { top: 44, bottom: 474 }
const rule = 492
const small = 32
/** Four lines stand a little closer, clear of the rule. */
const toLeading = (lines: number) => (lines > 3 ? 1.2 : 1.24)
/** From the place's baseline to the top of the title's letters, in pixels. */
const gap = 30

type At = { x: number; y: number; size: number; weight: Weight }

function toText(text: string, colour: string, at: At): string {
  return `<path fill="${colour}" d="${toOutlines(text, at)}"/>`
}

/** The part of a line that the highlighter falls on, or nothing. */
function toMark({ text, from }: Line, y: number, size: number, span: [number, number]): string {
  const [start, end] = [Math.max(span[0] - from, 0), Math.min(span[1] - from, text.length)]
  if (start >= end) return ''
  const x = left + measureText(text.slice(0, start), size, 700)
  const width = measureText(text.slice(start, end), size, 700)
  return `<rect x="${x.toFixed(1)}" y="${(y - size * 0.29).toFixed(1)}" width="${width.toFixed(1)}" height="${(size * 0.4).toFixed(1)}" fill="${colours.mark}"/>`
}

function toTitle({ title, mark, quoted }: ShareCard, { size, lines }: SetTitle, top: number): string {
  const at = mark ? title.indexOf(mark) : -1
  const span: [number, number] = at < 0 || !mark ? [0, 0] : [at, at + mark.length]
  return lines
    .map((line, index) => {
      const y = top + size * (0.9 + index * toLeading(lines.length))
      const open = quoted && index === 0 ? '“' : ''
      const close = quoted && index === lines.length - 1 ? '”' : ''
      const x = left - (open ? measureText(open, size, 700) : 0)
      return toMark(line, y, size, span) + toText(open + line.text + close, colours.ink, { x, y, size, weight: 700 })
    })
    .join('')
}

/**
 * A card as SVG. Throws when the font lacks a character of it.
 * @example toShareSvg(card, '결제 오류 도움말') // "<svg xmlns=…"
 */
export function toShareSvg(card: ShareCard, site: string): string {
  const closing = (size: number) => (card.quoted ? measureText('”', size, 700) : 0)
  const set = setTitle(card.title, right - left, (text, size) => measureText(text, size, 700) + closing(size) / 2)
  const height = small + gap + set.size * (1 + (set.lines.length - 1) * toLeading(set.lines.length))
  const top = area.top + (area.bottom - area.top - height) / 2
  const quiet = { size: small, weight: 400 as const }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    toText(card.over, colours.quiet, { ...quiet, x: left, y: top + small }),
    toTitle(card, set, top + small + gap),
    `<rect x="${left}" y="${rule}" width="${right - left}" height="2" fill="${colours.ink}"/>`,
    toText(card.under, colours.ink, { x: left, y: 557, size: small, weight: 700 }),
    toText(site, colours.quiet, { ...quiet, x: right - measureText(site, small, 400), y: 557 }),
    '</svg>',
  ].join('')
}

/**
 * A card as PNG. Sixteen colours are enough for ink on paper and make it a third as large.
 * @example (await drawCard(card, '결제 오류 도움말')).length // 13143
 */
export function drawCard(card: ShareCard, site: string): Promise<Buffer> {
  return sharp(Buffer.from(toShareSvg(card, site)))
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 7 })
    .toBuffer()
}
