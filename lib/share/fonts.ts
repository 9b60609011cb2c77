import { createRequire } from 'node:module'
import { type Font, type Glyph, openSync } from 'fontkit'
import { lazily } from '@/lib/search/lazily'

/** The two weights of the drawing. */
export type Weight = 400 | 700

const files = createRequire(import.meta.url)

function open(file: string): Font {
  const font = openSync(files.resolve(`@fontsource/${file}-normal.woff2`))
  if ('fonts' in font) throw new Error(`${file}에 글꼴이 하나가 아니에요.`)
  return font
}

// Unpacking a font takes a second or two: only for whoever draws, once. Both families are under the SIL Open Font
// License 1.1; the licences stand in their packages.
const regular = lazily(() => open('pretendard/files/pretendard-latin-400'))
const bold = lazily(() => open('pretendard/files/pretendard-latin-700'))
/** For signs that Pretendard lacks and messages hold, such as ☏. */
const symbols = lazily(() => open('noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400'))

/** A sign in its font; widths and outlines are in parts of an em. */
type Drawn = { glyph: Glyph; unit: number; width: number }

function find(sign: string, weight: Weight): Drawn | undefined {
  const code = sign.codePointAt(0) ?? 0
  const font = [weight === 700 ? bold : regular, symbols].find((get) => get().hasGlyphForCodePoint(code))?.()
  const glyph = font?.glyphForCodePoint(code)
  return font && glyph && { glyph, unit: 1 / font.unitsPerEm, width: glyph.advanceWidth / font.unitsPerEm }
}

const found: Record<Weight, Map<string, Drawn>> = { 400: new Map(), 700: new Map() }

function getSign(sign: string, weight: Weight): Drawn {
  const drawn = found[weight].get(sign) ?? find(sign, weight)
  if (!drawn) throw new Error(`공유 그림의 글꼴에 없는 글자예요: ${sign}`)
  found[weight].set(sign, drawn)
  return drawn
}

/** Letters stand closer the larger they are (look.md, Type). */
const toTracking = (size: number) => (size > 40 ? -0.035 : -0.012) * size

/**
 * How wide a text is, in pixels. Throws on a character that no font has.
 * @example measureText('결제', 86, 700) // 147.3
 */
export function measureText(text: string, size: number, weight: Weight): number {
  let width = 0
  for (const sign of text) width += getSign(sign, weight).width * size + toTracking(size)
  return width
}

/**
 * The outlines of a text as SVG path data, its baseline beginning at x, y. Throws on a character that no font has.
 * @example toOutlines('결제', { x: 84, y: 214, size: 86, weight: 700 }) // "M101.2 150.3L…"
 */
export function toOutlines(
  text: string,
  { x, y, size, weight }: { x: number; y: number; size: number; weight: Weight },
) {
  let at = x
  return Array.from(text, (sign) => {
    const { glyph, unit, width } = getSign(sign, weight)
    const outline = glyph.path.scale(unit * size, -unit * size).translate(at, y)
    at += width * size + toTracking(size)
    return outline.toSVG()
  }).join('')
}
