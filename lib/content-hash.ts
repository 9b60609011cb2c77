import { createHash } from 'node:crypto'

/**
 * Short name of a content, safe in addresses and ETags.
 * @example toContentHash('a') // "ypeBEsobvcr6wjGz"
 */
export function toContentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16)
}

/**
 * Source expression by which a policy allows one inline text.
 * @example toPolicyHash('') // "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
 */
export function toPolicyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
