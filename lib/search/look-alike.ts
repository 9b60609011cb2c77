import { toCodeKey } from './code-key'
import type { SearchIndex } from './search-index'

/** Signs that a reader of pictures, or an eye, takes for each other. */
const ALIKE = ['0oqd', '1li|', '5s', '8b', '6gc', '2z']
const PLAIN = new Map(ALIKE.flatMap((signs) => Array.from(signs, (sign) => [sign, signs.charAt(0)])))
/** Shorter codes have too many neighbours. */
const SHORTEST = 4

/** A code as it looks. @example toLook('CSC_7200001') // '6567200001' */
export function toLook(code: string) {
  return Array.from(toCodeKey(code), (sign) => PLAIN.get(sign) ?? sign).join('')
}

const known = new WeakMap<SearchIndex, Map<string, string[]>>()

function listLooks(index: SearchIndex) {
  const looks = known.get(index) ?? new Map<string, string[]>()
  if (known.has(index)) return looks
  known.set(index, looks)
  for (const key of index.codes.keys()) {
    const look = toLook(key)
    const keys = looks.get(look)
    if (keys) keys.push(key)
    else looks.set(look, [key])
  }
  return looks
}

/** Entries of the one code that looks like this one; none where several do. @example findLookAlike(index, '656_7200001') */
export function findLookAlike(index: SearchIndex, code: string): number[] | undefined {
  const look = toLook(code)
  if (look.length < SHORTEST) return undefined
  const [key, other] = listLooks(index).get(look) ?? []
  return key !== undefined && other === undefined ? index.codes.get(key) : undefined
}
