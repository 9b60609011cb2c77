/** Width and height in pixels. */
export type Size = { width: number; height: number }

/** Text of 20 to 60 pixels is read best; a phone's screenshot has it at about this width (bench/screenshots). */
const usual = 900
/** A window on a computer: its letters are 13 to 16 pixels high. */
const wide = 700
const closest = 3
/** A photo of a screen or a tablet: the letters are a smaller part of it. */
const broad = 1500
/** More would cost a small phone its memory: one byte a pixel here, several in the reader. */
const mostPixels = 8_000_000

function toScale({ width, height }: Size): number {
  if (width > height * 1.15 && width >= wide) return width < 2000 ? 2 : 1
  const isBroad = width >= broad && width > height * 0.6
  return Math.min(closest, (isBroad ? broad : usual) / width)
}

/**
 * The size at which a picture is read: screens of phones smaller, windows of computers and cut-outs larger.
 * @example toSize({ width: 1170, height: 2532 }) // { width: 900, height: 1948 }
 */
export function toSize(size: Size): Size {
  const wanted = toScale(size)
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (size.width * size.height)))
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }
}
