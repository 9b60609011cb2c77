import { test as base } from '@playwright/test'
import { openFirefox } from './firefox'
import { openWebKit } from './webkit'

/** What someone does with a page, in whichever browser. Every part waits until what it asks for is there. */
export type Visitor = {
  open(address: string): Promise<void>
  /** Puts the focus there and types. */
  type(selector: string, text: string): Promise<void>
  /** Presses a key by its name, wherever the focus is. */
  press(key: string): Promise<void>
  click(selector: string): Promise<void>
  text(selector: string): Promise<string>
  attribute(selector: string, name: string): Promise<string | null>
  /** Gives a file to a field for files, by its path. */
  give(selector: string, file: string): Promise<void>
  /** What stands on the screen, as a PNG. */
  capture(): Promise<Uint8Array>
  /** What an expression says on the page. */
  ask(expression: string): Promise<unknown>
  close(): Promise<void>
}

/** A phone held upright. */
export const screen = { width: 390, height: 844 }
/** How long a slow machine may take, in milliseconds. */
export const patience = 30_000

export const test = base.extend<{ visitor: Visitor }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the first argument what a fixture needs
  visitor: async ({}, use, { project }) => {
    const visitor = project.name === 'webkit' ? await openWebKit() : await openFirefox()
    await use(visitor)
    await visitor.close()
  },
})
