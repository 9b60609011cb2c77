const pattern = /([^\s=/>"]+)(?:="([^"]*)")?/g

/**
 * Attributes of a tag as Next writes it: always double quotes, nothing else.
 * @example readAttributes(' src="/a.js" async=""').get('src') // "/a.js"
 */
export function readAttributes(tag: string): Map<string, string> {
  return new Map(Array.from(tag.matchAll(pattern), ([, name = '', value = '']) => [name, value]))
}
