import { defineConfig } from '@playwright/test'
import usual from './playwright.config'

/** Every page of the site instead of one of each kind: minutes, not seconds. `-- --shard=1/4` does a quarter. */
export default defineConfig({
  ...usual,
  testDir: 'e2e/all',
  testIgnore: [],
  // A trace of every page costs more than the looking; a failure names its page anyway.
  use: { ...usual.use, trace: 'off' },
  timeout: 15 * 60_000,
  fullyParallel: true,
  projects: [{ name: 'all' }],
})
