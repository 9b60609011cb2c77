import { type Content, getContent } from './content'

/**
 * Something made from the whole content, once for each reading of it.
 * @example const listAll = perContent(() => listErrors().map(toMessage))
 */
export function perContent<T>(make: () => T): () => T {
  const known = new WeakMap<Content, { value: T }>()
  return () => {
    const content = getContent()
    const made = known.get(content) ?? { value: make() }
    known.set(content, made)
    return made.value
  }
}
