import { build } from 'esbuild'

const { pathname: folder } = new URL('../../components/search/', import.meta.url)

/**
 * Search and its first rows without React, as one script (components/search/early-search.ts).
 * @example (await bundleEarlySearch()).length // 76000
 */
export async function bundleEarlySearch(): Promise<string> {
  const jsx = `${folder}early-jsx.ts`
  const icons = `${folder}early-icons.ts`
  const { outputFiles } = await build({
    entryPoints: [`${folder}early-search.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    alias: { 'react/jsx-runtime': jsx, react: jsx, '@/components/page-icons': icons },
    target: ['es2020', 'chrome91', 'safari15.4', 'firefox91'],
    legalComments: 'none',
  })
  return outputFiles[0]?.text ?? ''
}
