import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { getSite } from '@/lib/content/lists'
import { listShareCards, type ShareCard, toShareAddress } from '@/lib/share/card'
import { drawCard } from '@/lib/share/draw'
import { eachLimited } from './publish/each-limited'

/** Chats load larger pictures late or not at all. */
const most = 60 * 1024

const toName = (card: ShareCard) => path.basename(toShareAddress(card))
/** Pages that say the same share a picture. */
const listCards = () => [...new Map([...listShareCards().values()].map((card) => [toName(card), card]))]

async function drawInto(folder: string, name: string, card: ShareCard): Promise<void> {
  const picture = await drawCard(card, getSite().name)
  if (picture.length > most)
    throw new Error(`공유 그림이 ${picture.length}바이트예요. 60 KB를 넘으면 안 돼요: ${card.title}`)
  // A build that is stopped half-way leaves no half picture behind.
  await writeFile(`${folder}/${name}.new`, picture)
  await rename(`${folder}/${name}.new`, `${folder}/${name}`)
}

/**
 * Draws the share images that are not there yet and tells how many; the name is the hash of what a picture says.
 * @example await drawShareImages('.cache/share') // 741, and 0 the next time
 */
export async function drawShareImages(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true })
  const missing = listCards().filter(([name]) => !existsSync(`${folder}/${name}`))
  await eachLimited(missing, availableParallelism(), ([name, card]) => drawInto(folder, name, card))
  return missing.length
}

/**
 * Puts every image of today's pages where the pages say it is.
 * @example await placeShareImages('.cache/share', 'out') // out/og/ypeBEsobvcr6wjGz.png, …
 */
export async function placeShareImages(folder: string, out: string): Promise<void> {
  await mkdir(`${out}/og`, { recursive: true })
  await eachLimited(listCards(), 8, ([name]) => copyFile(`${folder}/${name}`, `${out}/og/${name}`))
}
