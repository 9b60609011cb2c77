import { SIGN, SIGNS } from './encode'

/** A pattern prepared for `align`: one bit a sign, 32 signs a block. */
export type Pattern = { codes: Uint8Array; length: number; blocks: number; bits: Int32Array }
export type Alignment = { distance: number; end: number }

/** Prepares a pattern of signs once for many texts. */
export function createPattern(codes: Uint8Array): Pattern {
  const blocks = Math.max(1, Math.ceil(codes.length / 32))
  const bits = new Int32Array(SIGNS * blocks)
  for (let i = 0; i < codes.length; i++) {
    const cell = ((codes[i] ?? 0) & SIGN) * blocks + (i >> 5)
    bits[cell] = (bits[cell] ?? 0) | (1 << (i & 31))
  }
  return { codes, length: codes.length, blocks, bits }
}

const plus = new Int32Array(128)
const minus = new Int32Array(128)

/** One text sign through all blocks (Hyyrö's form of Myers' algorithm). Returns the change of the last row. */
function advance(pattern: Pattern, sign: number) {
  const { blocks, bits, length } = pattern
  let carry = 0
  for (let b = 0; b < blocks; b++) {
    const top = 1 << (b === blocks - 1 ? (length - 1) & 31 : 31)
    const pv = plus[b] ?? 0
    const mv = minus[b] ?? 0
    let eq = bits[sign * blocks + b] ?? 0
    const xv = eq | mv
    if (carry < 0) eq |= 1
    const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq
    let ph = mv | ~(xh | pv)
    let mh = pv & xh
    const out = ph & top ? 1 : mh & top ? -1 : 0
    ph = (ph << 1) | (carry > 0 ? 1 : 0)
    mh = (mh << 1) | (carry < 0 ? 1 : 0)
    plus[b] = mh | ~(xv | ph)
    minus[b] = ph & xv
    carry = out
  }
  return carry
}

/** The same for a pattern of one block, which nearly every word is: no calls, no arrays. */
function alignShort({ bits, length }: Pattern, text: Uint8Array, from: number, to: number): Alignment {
  const top = 1 << (length - 1)
  let pv = -1
  let mv = 0
  let score = length
  let distance = length
  let end = from
  for (let i = from; i < to; i++) {
    const eq = bits[(text[i] ?? 0) & SIGN] ?? 0
    const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq
    const ph = mv | ~(xh | pv)
    const mh = pv & xh
    if (ph & top) score++
    else if (mh & top) score--
    pv = (mh << 1) | ~(eq | mv | (ph << 1))
    mv = (ph << 1) & (eq | mv)
    if (score < distance) {
      distance = score
      end = i + 1
    }
  }
  return { distance, end }
}

/**
 * Least number of edits that turn the whole pattern into some part of text[from, to), and where that part ends.
 * Linear in the text; patterns of more than 4096 signs are not for it.
 */
export function align(pattern: Pattern, text: Uint8Array, from = 0, to = text.length): Alignment {
  if (pattern.blocks === 1) return alignShort(pattern, text, from, to)
  plus.fill(-1, 0, pattern.blocks)
  minus.fill(0, 0, pattern.blocks)
  let score = pattern.length
  let distance = pattern.length
  let end = from
  for (let i = from; i < to; i++) {
    score += advance(pattern, (text[i] ?? 0) & SIGN)
    if (score < distance) {
      distance = score
      end = i + 1
    }
  }
  return { distance, end }
}
