/**
 * Values whose key came before in the list.
 * @example listRepeats(['a', 'b', 'a'], (one) => one) // ["a"]
 */
export function listRepeats<T>(values: T[], key: (value: T) => string): T[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const name = key(value)
    const again = seen.has(name)
    seen.add(name)
    return again
  })
}
