import { gzipSync } from 'node:zlib'
import { bundleScript } from './bundle-script'

const limit = 6144

/**
 * /embed.js as shops load it: at most 6 KB compressed.
 * @example gzipSync(await bundleEmbed()).length // 1500
 */
export async function bundleEmbed(): Promise<string> {
  const text = await bundleScript('embed')
  const { length } = gzipSync(text)
  if (length > limit) throw new Error(`embed.js가 gzip ${length}바이트예요. ${limit}바이트를 넘으면 안 돼요.`)
  return text
}
