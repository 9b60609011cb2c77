import type { Box } from './to-read-text'
import type { Size } from './to-size'

/** A gray picture, row by row: one byte a pixel, 0 black to 255 white. */
export type Gray = { pixels: Uint8Array; size: Size }

/**
 * A part of a picture; what of `box` lies outside is left out.
 * @example crop(gray, { x0: 10, y0: 20, x1: 90, y1: 60 }).size // { width: 80, height: 40 }
 */
export function crop({ pixels, size }: Gray, box: Box): Gray {
  const [x0, y0] = [Math.max(0, box.x0), Math.max(0, box.y0)]
  const width = Math.max(1, Math.min(size.width, box.x1) - x0)
  const height = Math.max(1, Math.min(size.height, box.y1) - y0)
  const part = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    const from = (y0 + row) * size.width + x0
    part.set(pixels.subarray(from, from + width), row * width)
  }
  return { pixels: part, size: { width, height } }
}
