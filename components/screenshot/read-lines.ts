import { PSM } from 'tesseract.js'
import { crop, type Gray } from '@/lib/picture/crop'
import { listDoubts } from '@/lib/picture/doubt'
import { mend } from '@/lib/picture/mend'
import { toPgm } from '@/lib/picture/to-pgm'
import type { SeenLine } from '@/lib/picture/to-read-text'
import { openReader } from './reader'

/** How lines are looked for: one column of them as on most screens, or wherever there may be one. */
export type Look = 'column' | 'anywhere'
const modes = { column: PSM.SINGLE_COLUMN, anywhere: PSM.SPARSE_TEXT, line: PSM.SINGLE_LINE }

async function read(purpose: 'page' | 'latin', mode: PSM, { pixels, size }: Gray): Promise<SeenLine[]> {
  const reader = await openReader(purpose)
  await reader.setParameters({ tessedit_pageseg_mode: mode })
  const { data } = await reader.recognize(new Blob([toPgm(pixels, size)]), {}, { text: false, blocks: true })
  return data.blocks?.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines)) ?? []
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
  const lines = await read('page', modes[look], gray)
  // Without the second reader the first one's words are all there is.
  return lookAgain(gray, lines).catch(() => lines)
}
