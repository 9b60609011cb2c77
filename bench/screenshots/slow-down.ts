import type { Browser } from '@playwright/test'

/** Milliseconds in which the pages run before they are stopped again: shorter than a frame. */
const busy = 8

/**
 * Makes whatever the open pages do run so many times slower, workers and WebAssembly too, which the throttle of Chromium leaves
 * alone: their processes are stopped for the rest of every turn. Until the returned function is called.
 * @example const wake = await slowDown(browser, 4); wake()
 */
export async function slowDown(browser: Browser, rate: number): Promise<() => void> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  let ended = false
  const send = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const id of pages) process.kill(id, signal)
  }
  const run = () => {
    if (ended) return
    send('SIGCONT')
    setTimeout(pause, busy)
  }
  const pause = () => {
    if (ended) return
    send('SIGSTOP')
    setTimeout(run, busy * (rate - 1))
  }
  run()
  return () => {
    ended = true
    send('SIGCONT')
  }
}
