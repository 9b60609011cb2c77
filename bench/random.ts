let seed = 7

/**
 * The same row of numbers in every run, so that a fault can be found again.
 * @example random(256) // 0 … 255
 */
export function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
