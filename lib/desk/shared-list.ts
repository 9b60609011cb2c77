/** No shift needs more; a longer list is cut. */
const most = 60
const id = /^[a-z0-9]{4,6}$/

/**
 * A set of answers as the end of an address: short ids, nothing else.
 * @example toListHash(['a7p2', 'kr44']) // "#list=a7p2,kr44"
 */
export function toListHash(ids: readonly string[]): string {
  return `#list=${ids.slice(0, most).join(',')}`
}

/**
 * Reads the end of an address; what is not a short id is left out.
 * @example parseListHash('#list=a7p2,<b>,kr44') // ["a7p2", "kr44"]
 */
export function parseListHash(hash: string): string[] {
  const [, list = ''] = /^#list=(.*)$/.exec(hash) ?? []
  return [...new Set(list.split(',').filter((one) => id.test(one)))].slice(0, most)
}
