import { type Alphabet, type Encoded, encode, SIGN, WORD } from './encode'
import { foldText } from './fold-text'
import { findDamaged } from './fuzzy'
import { lazily } from './lazily'
import type { Word } from './words'

/** [start, end) by character. */
export type Span = [number, number]

/** So few signs are a syllable or a digit: they count only where a word begins. */
const SHORT = 4

function isAt(codes: Uint8Array, from: number, word: Uint8Array) {
  for (let k = 0; k < word.length; k++) if (((codes[from + k] ?? 0) & SIGN) !== ((word[k] ?? 0) & SIGN)) return false
  return true
}

/** Where the signs of a word stand to the letter, best at the start of a word and up to the end of a syllable. */
function findExact({ codes, at }: Encoded, word: Uint8Array, least: number): Span | undefined {
  let best: Span | undefined
  let most = -1
  for (let i = 0; i + word.length <= codes.length && most < 3; i++) {
    const opens = i === 0 || ((codes[i] ?? 0) & WORD) !== 0
    if ((i > 0 && at[i] === at[i - 1]) || (!opens && word.length < least) || !isAt(codes, i, word)) continue
    const last = i + word.length - 1
    const fit = (opens ? 2 : 0) + (at[last] === at[last + 1] ? 0 : 1)
    if (fit <= most) continue
    most = fit
    best = [at[i] ?? 0, (at[last] ?? 0) + 1]
  }
  return best
}

/**
 * Finds words of a query in one text, always by whole syllables: to the letter, by their initials, or damaged.
 * @example createPlacer('1회 한도 초과', 'strokes')(word) // [3, 8] for 한도초과
 */
export function createPlacer(text: string, alphabet: Alphabet) {
  const folded = foldText(text)
  const strokes = lazily(() => encode(folded, 'strokes'))
  const initials = lazily(() => encode(folded, 'initials'))
  return ({ text: typed, whole, stem, open }: Word & { open?: Uint8Array }): Span | undefined => {
    if (alphabet === 'initials' || open) return findExact(initials(), encode(foldText(typed), 'initials').codes, 3)
    const exact = findExact(strokes(), whole, SHORT) ?? findExact(strokes(), stem, SHORT)
    // CC67 is another code, not CC63 with a slip.
    return exact ?? (/\d/.test(typed) ? undefined : findDamaged(folded, strokes(), stem))
  }
}

/** Ranges in order, those that touch or are parted by one space made one. */
function joinSpans(spans: Span[]) {
  const joined: Span[] = []
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** A syllable by itself, of several words: "수" in "할 수 없는" is no match to show. */
const isLoneSyllable = (text: string, [start, end]: Span) => end - start === 1 && /[가-힣]/.test(text.charAt(start))

/** Where words of a query stand in one text. @example placeWords('1회 한도 초과', 'strokes', [한도, 초과]) // [[3, 8]] */
export function placeWords(text: string, alphabet: Alphabet, words: (Word & { open?: Uint8Array })[]) {
  const place = createPlacer(text, alphabet)
  const spans = joinSpans(
    words.flatMap((word) => {
      const span = place(word)
      return span ? [span] : []
    }),
  )
  return words.length > 1 ? spans.filter((span) => !isLoneSyllable(text, span)) : spans
}
