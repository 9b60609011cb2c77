import type { Gray } from './crop'

/** Rows. A phone's screen has about 2,000; a whole page saved as one picture has more. */
const high = 2600
/** Below this a pixel belongs to a letter or a line. */
const ink = 160

/** Whether a picture is a whole page rather than one screen. @example isPage({ pixels, size: { width: 900, height: 4038 } }) // true */
export function isPage({ size }: Gray): boolean {
  return size.height >= high
}

function isBlank({ pixels, size }: Gray, row: number): boolean {
  const from = row * size.width
  for (let at = from; at < from + size.width; at++) if ((pixels[at] ?? 0) < ink) return false
  return true
}

/**
 * The middle of the widest blank stretch in the middle third of a long picture: two can read its halves at once. None of
 * a picture that is not long, or that has no blank row there.
 * @example findGap({ pixels, size: { width: 900, height: 4038 } }) // 2013
 */
export function findGap(gray: Gray): number | undefined {
  const { height } = gray.size
  if (!isPage(gray)) return undefined
  let best = { row: 0, length: 0 }
  let length = 0
  for (let row = Math.floor(height / 3); row < (height * 2) / 3; row++) {
    length = isBlank(gray, row) ? length + 1 : 0
    if (length > best.length) best = { row: row - (length >> 1), length }
  }
  return best.length > 0 ? best.row : undefined
}
