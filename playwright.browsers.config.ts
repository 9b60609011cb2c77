import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { browsers } from './e2e/other-browsers/browsers'
import usual from './playwright.config'

const found = browsers.filter(({ needs }) => needs.every((file) => existsSync(file)))
if (found.length === 0)
  throw new Error(
    'Firefox도 WebKit도 없어요. apt-get install firefox-esr webkit2gtk-driver xvfb 를 먼저 실행해 주세요.',
  )

/** The main journeys in the engines of Firefox and of every iPhone, which Playwright's own downloads are not needed for. */
export default defineConfig({
  ...usual,
  testDir: 'e2e/other-browsers',
  testIgnore: [],
  workers: 1,
  timeout: 120_000,
  projects: found.map(({ name }) => ({ name })),
})
