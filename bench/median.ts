/** @example toMedian([3, 1, 2]) // 2 */
export function toMedian(values: readonly number[]): number {
  return toPercentile(values, 0.5)
}

/** @example toPercentile([1, 2, 3, 4], 0.95) // 4 */
export function toPercentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
}
