import { type ChildProcess, spawn } from 'node:child_process'
import { Builder, By, Capabilities, error, Key, until, type WebDriver, type WebElement } from 'selenium-webdriver'
import { patience, screen, type Visitor } from './visitor'

const binary = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const port = Number(process.env.E2E_PORT ?? 4173) + 7
const keys: Record<string, string> = { Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB }

/** The driver with a screen that nobody sees; a group of its own, so that it ends as a whole. */
function startDriver(): ChildProcess {
  return spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { detached: true, stdio: 'ignore' })
}

function stopDriver({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid)
}

/** The driver takes a moment to answer. */
async function connect(): Promise<WebDriver> {
  const options = { binary, args: ['--automation'] }
  const wanted = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
  const last = Date.now() + patience
  for (;;)
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build()
    } catch (problem) {
      if (Date.now() > last) throw problem
      await new Promise((later) => setTimeout(later, 300))
    }
}

/** WebKit, the engine of every iPhone, in Debian's build over WebDriver. */
export async function openWebKit(): Promise<Visitor> {
  const started = startDriver()
  const driver = await connect()
  await driver.manage().window().setRect(screen)
  const find = async (selector: string): Promise<WebElement> => {
    const element = await driver.wait(until.elementLocated(By.css(selector)), patience)
    return driver.wait(until.elementIsVisible(element), patience)
  }
  return {
    open: (address) => driver.get(address),
    type: async (selector, text) => (await find(selector)).sendKeys(text),
    press: async (key) =>
      driver
        .switchTo()
        .activeElement()
        .sendKeys(keys[key] ?? key),
    // The driver would scroll just far enough, and below the bar at the bottom; a row may be drawn anew meanwhile.
    click: (selector) =>
      driver
        .wait(async () => {
          const element = await find(selector)
          await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element)
          return element.click().then(
            () => true,
            (problem: unknown) => {
              if (problem instanceof error.StaleElementReferenceError) return false
              throw problem
            },
          )
        }, patience)
        .then(() => undefined),
    text: async (selector) => (await find(selector)).getText(),
    attribute: async (selector, name) => (await find(selector)).getAttribute(name),
    // The field itself is clear, its label is what one sees.
    give: async (selector, file) =>
      (await driver.wait(until.elementLocated(By.css(selector)), patience)).sendKeys(file),
    capture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    ask: (expression) => driver.executeScript(`return ${expression}`),
    close: async () => {
      await driver.quit()
      stopDriver(started)
    },
  }
}
