import { existsSync, readFileSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

/** The browser that scripts/prepare.mjs chose; without it Playwright's own. */
export function openBrowser(): Promise<Browser> {
  const chosen = '.cache/browser'
  const executablePath = existsSync(chosen) ? readFileSync(chosen, 'utf8').trim() : undefined
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}
