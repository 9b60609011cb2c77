import { getSite } from '@/lib/content/lists'
import { toContentHash } from '@/lib/content-hash'

/** What a page says, in short, by its address. */
export type Fingerprints = Record<string, string>

/** Where changed pages are announced; Naver passes them on to the others that take part (indexnow.org). */
export const indexNowEndpoint = 'https://searchadvisor.naver.com/indexnow'
/** Most addresses in one message, by the protocol. */
const most = 10_000

/** Fingerprints of texts. @example toFingerprints(listTwins())['/about'] // "ypeBEsobvcr6wjGz" */
export function toFingerprints(twins: Iterable<[string, string]>): Fingerprints {
  return Object.fromEntries(Array.from(twins, ([path, text]) => [path, toContentHash(text)]))
}

/**
 * Pages that are new, say something else, or are gone.
 * @example listChanged({ '/a': '1', '/b': '1' }, { '/a': '2', '/b': '1', '/c': '1' }) // ["/a", "/c"]
 */
export function listChanged(before: Fingerprints, after: Fingerprints): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return paths.filter((path) => before[path] !== after[path])
}

/**
 * The message that announces pages.
 * @example toIndexNow(['/about'], 'k3y').urlList // ["https://help.example.kr/about"]
 */
export function toIndexNow(paths: string[], key: string) {
  const { url } = getSite()
  const urlList = paths.slice(0, most).map((path) => `${url}${path}`)
  return { host: new URL(url).host, key, keyLocation: `${url}/${key}.txt`, urlList }
}
