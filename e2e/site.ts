import type { Locator, Page } from '@playwright/test'
import { isQuestion, listFlows, toNodePath } from '@/lib/content/diagnose'
import { toErrorPath } from '@/lib/content/errors'

/** A page with everything an error page can have: code, drawn screen, steps, note. */
export const wrongPassword = toErrorPath('nhn-kcp/cc63-wrong-password')
export const unusableMethod = toErrorPath('apple/method-unusable-enter-another')

function listNodePaths(asks: boolean): string[] {
  return listFlows().flatMap((flow) =>
    flow.nodes.filter((node) => isQuestion(node) === asks).map((node) => toNodePath(flow, node.id)),
  )
}

/** One address of every kind of page. */
export const pageKinds = [
  { name: '첫 화면', path: '/' },
  { name: '찾기', path: '/search' },
  { name: '상담 데스크', path: '/desk' },
  { name: '찾기 단추 안내', path: '/widget' },
  { name: '찾은 것', path: '/search?q=CC63' },
  { name: '오류', path: wrongPassword },
  { name: '갈림길', path: toErrorPath('common/payment-info-incorrect') },
  { name: '안내', path: '/guides/iphone-kakaopay' },
  { name: '서비스', path: '/systems/nhn-kcp' },
  { name: '진단 목록', path: '/diagnose' },
  { name: '진단 질문', path: listNodePaths(true).at(-1) ?? '' },
  { name: '진단 답', path: listNodePaths(false).at(-1) ?? '' },
  { name: '영수증 목록', path: '/receipts' },
  { name: '영수증', path: '/receipts/kg-inicis' },
  { name: '코드표 목록', path: '/codes' },
  { name: '코드표', path: '/codes/nhn-kcp' },
  { name: '용어집', path: '/glossary' },
  { name: '만든 곳', path: '/about' },
]

/** An address that was never ours; the words in it are near to pages that are. */
export const unknownPath = '/errors/apple/method-unusable'

/** The box for messages, one line or grown. */
export function searchBox(page: Page): Locator {
  return page.getByLabel('문구를 그대로 붙여 넣어요')
}

/** What search shows, best first. */
export function results(page: Page): Locator {
  return page.locator('[data-result]')
}

/** Puts a text on the clipboard and pastes it into a field, as fingers do. Needs both clipboard permissions. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.focus()
  await field.page().evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await field.press('ControlOrMeta+V')
}

/** What the page last copied. Needs the clipboard permissions. */
export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

declare global {
  interface Window {
    awake: Promise<unknown>
  }
}

/** From here on the page remembers when React wakes up. */
export async function watchAwake(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.awake = new Promise((done) => addEventListener('hydrated', () => done(true), { once: true }))
  })
}

/** Waits until React is awake. */
export async function waitAwake(page: Page): Promise<void> {
  await page.evaluate(() => window.awake)
}

/** Touches a page that is still asleep and waits until React is awake. */
export async function wake(page: Page): Promise<void> {
  await watchAwake(page)
  await page.keyboard.press('Shift')
  await waitAwake(page)
}

/** Keeps files back until the returned function is called: a visitor on a slow line. */
export async function hold(page: Page, files: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(files, async (route) => {
    await released
    await route.continue()
  })
  return release
}
