import type { Size } from './to-size'

/** Pixels whose backgrounds are alike: about a line of text. */
const tile = 32
const shades = 32

/** Brightness of every pixel of an RGBA picture, 0 black to 255 white (ITU-R BT.601). */
function toGray(rgba: Uint8ClampedArray): Uint8Array {
  const gray = new Uint8Array(rgba.length / 4)
  for (let at = 0; at < gray.length; at++) {
    const from = at * 4
    gray[at] = ((rgba[from] ?? 0) * 77 + (rgba[from + 1] ?? 0) * 151 + (rgba[from + 2] ?? 0) * 28) >> 8
  }
  return gray
}

/** The commonest shade in and around a tile: paper, bubble or dialog, never the letters on it. */
function toGround(gray: Uint8Array, { width, height }: Size, column: number, row: number): number {
  const counts = new Uint32Array(shades)
  const [left, top] = [Math.max(0, (column - 0.5) * tile), Math.max(0, (row - 0.5) * tile)]
  for (let y = top; y < Math.min(height, (row + 1.5) * tile); y += 2)
    for (let x = left; x < Math.min(width, (column + 1.5) * tile); x += 2) {
      const shade = (gray[y * width + x] ?? 0) >> 3
      counts[shade] = (counts[shade] ?? 0) + 1
    }
  return counts.indexOf(Math.max(...counts)) * 8 + 4
}

function listGrounds(gray: Uint8Array, size: Size): { columns: number; grounds: Uint8Array } {
  const [columns, rows] = [Math.ceil(size.width / tile), Math.ceil(size.height / tile)]
  const grounds = new Uint8Array(columns * rows)
  for (let at = 0; at < grounds.length; at++) grounds[at] = toGround(gray, size, at % columns, Math.floor(at / columns))
  return { columns, grounds }
}

/**
 * A picture as dark letters on white, whatever its colours: each pixel by how far it is from the ground around it.
 * Dark mode, bubbles, dimmed pages and uneven light all end up alike. RGBA in, one byte a pixel out.
 * @example flatten(context.getImageData(0, 0, 900, 1948).data, { width: 900, height: 1948 })
 */
export function flatten(rgba: Uint8ClampedArray, size: Size): Uint8Array {
  const gray = toGray(rgba)
  const { columns, grounds } = listGrounds(gray, size)
  const flat = new Uint8Array(gray.length)
  for (let at = 0; at < gray.length; at++) {
    const x = at % size.width
    const y = (at - x) / size.width
    const ground = grounds[Math.floor(y / tile) * columns + Math.floor(x / tile)] ?? 255
    const far = Math.abs((gray[at] ?? 0) - ground) / Math.max(ground, 255 - ground)
    flat[at] = 255 - Math.min(255, Math.round(far * 255))
  }
  return flat
}
