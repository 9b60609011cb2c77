import type { CDPSession, Page } from '@playwright/test'

/** Slow 4G: 562.5 ms a request, 1.44 Mbit/s down, 675 kbit/s up. */
const line = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }

/** Slow 4G and a phone a quarter as fast as this machine, applied by the browser itself. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return devtools
}
