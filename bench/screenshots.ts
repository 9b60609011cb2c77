import { cpus } from 'node:os'
import type { Browser } from '@playwright/test'
import { toMedian, toPercentile } from './median'
import { openBrowser } from './open-browser'
import { countTraffic } from './screenshots/bytes'
import { drawPictures, kinds, type Picture } from './screenshots/draw'
import { givePicture, openHome, type Taken } from './screenshots/give'
import { listShown } from './screenshots/list-shown'
import { slowDown } from './screenshots/slow-down'
import { serveSite, stop } from './serve'

/**
 * Screenshots of the messages that this site has pages for, drawn by Chromium, given to the built site: is the right page
 * first, how long it takes, what is fetched, what blocks the page and how long the processor worked at it. Pictures of a kind and the round as arguments: another
 * round is a set of other messages.
 */
const [perKind = '7', round = '0'] = process.argv.slice(2)
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
type Judged = Taken & { picture: Picture; rank: number }

function judge(picture: Picture, taken: Taken): Judged {
  return { ...taken, picture, rank: taken.found.findIndex((path) => picture.shown.expect.includes(path)) }
}

async function giveAll(browser: Browser, base: string, pictures: Picture[], rate: number): Promise<Judged[]> {
  const context = await browser.newContext(phone)
  const page = await openHome(context, base)
  // The reader is there from here on: what loading it costs is measured by itself.
  if (pictures[0]) await givePicture(page, pictures[0])
  const wake = rate > 1 ? await slowDown(browser, rate) : undefined
  const judged: Judged[] = []
  for (const picture of pictures) judged.push(judge(picture, await givePicture(page, picture)))
  wake?.()
  await context.close()
  return judged
}

function toRow(list: Judged[]) {
  const share = (most: number) =>
    +((100 * list.filter(({ rank }) => rank >= 0 && rank < most).length) / list.length).toFixed(1)
  const times = list.map(({ ms }) => ms)
  return {
    ...{ n: list.length, 'first %': share(1), 'first three %': share(3) },
    ...{ 'sure and right': list.filter(({ rank, confident }) => rank === 0 && confident).length },
    ...{ 'median ms': Math.round(toMedian(times)), 'p95 ms': Math.round(toPercentile(times, 0.95)) },
    'longest block ms': Math.round(Math.max(...list.map(({ blocked }) => blocked))),
    'longest work ms': Math.round(Math.max(...list.map(({ worked }) => worked))),
  }
}

function print(title: string, judged: Judged[]): void {
  console.log(title)
  const rows = kinds.map(({ kind }) => [kind, judged.filter(({ picture }) => picture.kind === kind)] as const)
  console.table(Object.fromEntries([...rows.map(([kind, list]) => [kind, toRow(list)]), ['all', toRow(judged)]]))
  for (const { picture, rank, found, read } of judged)
    if (rank !== 0) console.log(`${picture.name} rank ${rank}: ${picture.shown.text} → ${found[0]}\n${read}\n`)
}

/** The first picture of a new visitor, then one after coming back: what is fetched and how long it takes. */
async function visitTwice(browser: Browser, base: string, picture: Picture): Promise<void> {
  const context = await browser.newContext(phone)
  for (const visit of ['first', 'second']) {
    const page = await openHome(context, base)
    const count = await countTraffic(context, base)
    const { ms, blocked, worked } = await givePicture(page, picture)
    const { bytes, requests, foreign } = await count()
    console.log(
      `${visit} visit: ${Math.round(ms)} ms, ${(bytes / 1e6).toFixed(2)} MB in ${requests} requests after the picture was given, ${foreign} to other origins, longest block ${Math.round(blocked)} ms, longest work ${Math.round(worked)} ms`,
    )
    await page.close()
  }
  await context.close()
}

const { base, child } = await serveSite()
const browser = await openBrowser()
try {
  const pictures = await drawPictures(browser, listShown(kinds.length * Number(perKind), Number(round)))
  const messages = new Set(pictures.map(({ shown }) => shown.text)).size
  console.log(
    `${new Date().toISOString().slice(0, 10)} · ${cpus().length} cores · ${pictures.length} pictures, ${messages} messages`,
  )
  const [picture] = pictures
  if (picture) await visitTwice(browser, base, picture)
  print('as fast as this machine', await giveAll(browser, base, pictures, 1))
  print('page and workers four times slower', await giveAll(browser, base, pictures.slice(0, kinds.length), 4))
} finally {
  await browser.close()
  await stop(child)
}
