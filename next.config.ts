import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  // A random one would stand in every page: two builds of one commit would differ, and nothing cached would stay.
  generateBuildId: () => 'site',
  // The MDX compiler stays outside the server bundle: bundling it costs memory and gains nothing at build time.
  serverExternalPackages: ['@mdx-js/mdx', 'remark-gfm', 'remark-cjk-friendly', 'yaml'],
  // Types are checked once, by npm test.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  agentRules: false,
  // Prefetch hints are measured page by page for <Link>, which this site does not use.
  experimental: { agentUpgrade: false, prefetchInlining: false },
}

export default config
