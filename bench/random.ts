/**
 * The same row of numbers in every run, so that a fault can be found again.
 * @example createRandom(7)(256) // 0 … 255
 */
export function createRandom(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export const random = createRandom(7)
