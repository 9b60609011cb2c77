import { bundleScript } from './bundle-script'

/** Bytes. What a search box needs stands only on the pages that have one. */
const limits = { loader: 1228, 'search-loader': 1741 }

/**
 * A loader as it stands in pages: one text for all, at most 1.2 KB; another for those with a search box, at most 1.7 KB.
 * @example (await bundleLoader('loader')).length // 1196
 */
export async function bundleLoader(name: keyof typeof limits): Promise<string> {
  const text = await bundleScript(name)
  const limit = limits[name]
  if (text.length > limit) throw new Error(`로더가 ${text.length}바이트예요. ${limit}바이트를 넘으면 안 돼요.`)
  return text
}
