import { guess } from './guess'
import { hear } from './hear'
import type { QueryReading } from './readings'
import type { SearchIndex } from './search-index'

const DECODERS = { roman: hear, guessed: guess }

/**
 * A reading in words that an index knows, when its letters leave open which; undefined when none was recognised.
 * @example decode(index, { kind: 'roman', text: 'kadeu hando', alphabet: 'strokes' })?.text // '카드 한도'
 */
export function decode(index: SearchIndex, reading: QueryReading): QueryReading | undefined {
  if (reading.kind !== 'roman' && reading.kind !== 'guessed') return reading
  const text = DECODERS[reading.kind](index.vocabulary(), reading.text)
  return text === reading.text ? undefined : { ...reading, text }
}
