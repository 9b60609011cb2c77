import { bundleScript } from './bundle-script'

/** Bytes. What takes pictures stands on the three pages that have a field for them. */
const limits = { loader: 1228, 'picture-loader': 1536 }

/**
 * A loader as it stands in pages: one text for all, at most 1.2 KB; another for those that take a picture, at most 1.5 KB.
 * @example (await bundleLoader('loader')).length // 1196
 */
export async function bundleLoader(name: keyof typeof limits): Promise<string> {
  const text = await bundleScript(name)
  const limit = limits[name]
  if (text.length > limit) throw new Error(`로더가 ${text.length}바이트예요. ${limit}바이트를 넘으면 안 돼요.`)
  return text
}
