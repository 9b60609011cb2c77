import { PSM } from 'tesseract.js'
import { crop, type Gray } from '@/lib/picture/crop'
import { listDoubts } from '@/lib/picture/doubt'
import { findGap } from '@/lib/picture/find-gap'
import { mend } from '@/lib/picture/mend'
import { toPgm } from '@/lib/picture/to-pgm'
import type { SeenLine } from '@/lib/picture/to-read-text'
import { openReader, type Purpose } from './reader'

/** How lines are looked for: one column of them as on most screens, or wherever there may be one. */
export type Look = 'column' | 'anywhere'
const modes = { column: PSM.SINGLE_COLUMN, anywhere: PSM.SPARSE_TEXT, line: PSM.SINGLE_LINE }

async function read(purpose: Purpose, mode: PSM, { pixels, size }: Gray): Promise<SeenLine[]> {
  const reader = await openReader(purpose)
  await reader.setParameters({ tessedit_pageseg_mode: mode })
  const { data } = await reader.recognize(new Blob([toPgm(pixels, size)]), {}, { text: false, blocks: true })
  return data.blocks?.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines)) ?? []
}

/** A long picture by two readers at once, where the device can do two things at once. */
async function readPage(mode: PSM, gray: Gray): Promise<SeenLine[]> {
  const gap = navigator.hardwareConcurrency > 1 ? findGap(gray) : undefined
  if (gap === undefined) return read('page', mode, gray)
  const { width, height } = gray.size
  const below = crop(gray, { x0: 0, y0: gap, x1: width, y1: height })
  const [upper, lower] = await Promise.all([
    read('page', mode, crop(gray, { x0: 0, y0: 0, x1: width, y1: gap })),
    // A device too small for two has one read all of it.
    read('lower', mode, below).catch(() => read('page', mode, below)),
  ])
  const lowered = lower.map((line) => {
    const { bbox } = line
    return { ...line, bbox: { ...bbox, y0: bbox.y0 + gap, y1: bbox.y1 + gap } }
  })
  return [...upper, ...lowered]
}

/** Beside Korean, Latin letters are read as digits and strokes: English alone looks at those again. */
async function lookAgain(gray: Gray, lines: SeenLine[]): Promise<SeenLine[]> {
  let mended = lines
  // From the end: what stands before keeps its place.
  for (const doubt of listDoubts(lines).reverse()) {
    const [again] = await read('latin', modes.line, crop(gray, doubt.bbox))
    mended = mend(mended, doubt, again?.words ?? [])
  }
  return mended
}

/** The lines of a picture. Throws when no reader runs on this device. */
export async function readLines(gray: Gray, look: Look): Promise<SeenLine[]> {
  const lines = await readPage(modes[look], gray)
  // Without the second reader the first one's words are all there is.
  return lookAgain(gray, lines).catch(() => lines)
}
