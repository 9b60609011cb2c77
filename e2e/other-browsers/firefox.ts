import puppeteer, { type KeyInput } from 'puppeteer-core'
import { patience, screen, type Visitor } from './visitor'

const keys = { Enter: 'Enter', Escape: 'Escape', Tab: 'Tab', '/': '/' } satisfies Record<string, KeyInput>

function isKey(key: string): key is keyof typeof keys {
  return key in keys
}

/** Firefox ESR over WebDriver BiDi, which it speaks itself: no driver in between. */
export async function openFirefox(): Promise<Visitor> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true })
  const page = await browser.newPage()
  await page.setViewport(screen)
  page.setDefaultTimeout(patience)
  return {
    open: async (address) => {
      await page.goto(address)
    },
    type: (selector, text) =>
      page
        .locator(selector)
        .wait()
        .then(() => page.type(selector, text)),
    press: async (key) => {
      if (isKey(key)) await page.keyboard.press(keys[key])
    },
    click: (selector) => page.locator(selector).click(),
    text: (selector) =>
      page
        .locator(selector)
        .map(({ textContent }) => textContent ?? '')
        .wait(),
    attribute: (selector, name) =>
      page.waitForSelector(selector).then(() => page.$eval(selector, (found, name) => found.getAttribute(name), name)),
    give: async (selector, file) => {
      const field = await page.waitForSelector(selector)
      await field?.toElement('input').then((input) => input.uploadFile(file))
    },
    capture: () => page.screenshot(),
    ask: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  }
}
