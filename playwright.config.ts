import { existsSync, readFileSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// Chosen by scripts/prepare.mjs; without it Playwright's own browser.
const chosen = '.cache/browser'
const executablePath = existsSync(chosen) ? readFileSync(chosen, 'utf8').trim() : undefined
const port = process.env.E2E_PORT ?? '4173'
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  // npm run test:a11y and npm run test:browsers.
  testIgnore: ['all/**', 'other-browsers/**'],
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  workers: 2,
  // A busy machine is slow, not wrong: how fast things are is measured by bench/.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'ko-KR',
    // A trace takes a quarter of the time: --trace retain-on-failure when one is wanted.
    trace: 'off',
    launchOptions: { executablePath, args: isRoot ? ['--no-sandbox'] : [] },
  },
  projects: [
    // What needs a keyboard or asks no browser runs once, on the desktop; what needs a finger or a small screen, on the phone.
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: 'node .cache/server.js',
    url: `http://127.0.0.1:${port}/readyz`,
    // A folder of its own: a server may run beside the tests.
    env: { PORT: port, HOST: '127.0.0.1', RATE_LIMIT: 'off', DATA_DIR: 'test-results/data' },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
})
