import { bundleScript } from './bundle-script'

const limit = 1228

/**
 * The loader as it stands in every page: one text, at most 1.2 KB.
 * @example (await bundleLoader()).length // 1196
 */
export async function bundleLoader(): Promise<string> {
  const text = await bundleScript('loader')
  if (text.length > limit) throw new Error(`로더가 ${text.length}바이트예요. ${limit}바이트를 넘으면 안 돼요.`)
  return text
}
