import type { Size } from './to-size'

/**
 * A gray picture in a format that needs no compression: Netpbm's PGM (https://netpbm.sourceforge.net/doc/pgm.html).
 * @example toPgm(new Uint8Array([0]), { width: 1, height: 1 }) // "P5\n1 1\n255\n" and one byte
 */
export function toPgm(gray: Uint8Array, { width, height }: Size): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + gray.length)
  file.set(head)
  file.set(gray, head.length)
  return file
}
