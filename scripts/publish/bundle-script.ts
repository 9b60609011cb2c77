import { build } from 'esbuild'

/**
 * A script of ours for browsers as one text, for the oldest browser we serve.
 * @example (await bundleScript('loader')).length // 1196
 */
export async function bundleScript(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(`./${name}.ts`, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2020', 'chrome91', 'safari15.4', 'firefox91'],
    tsconfigRaw: {},
    legalComments: 'none',
  })
  return (outputFiles[0]?.text ?? '').trim()
}
