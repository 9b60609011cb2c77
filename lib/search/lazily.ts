/** A value made at its first use and kept. @example const rows = lazily(() => build()) */
export function lazily<T>(make: () => T) {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
