/** One byte a sign that JSON writes as it is: printable, without quotation mark and backslash. */
const SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((sign) => !'"\\'.includes(sign))
/** The first of two signs; the others stand alone, for the commonest letters. */
const PAGES = 20
const ALONE = SIGNS.length - PAGES
/** Stands before a letter that found no place. */
const RAW = SIGNS[SIGNS.length - 1] ?? ''
const MOST = ALONE + (PAGES - 1) * SIGNS.length

/** All letters of some texts, the commonest first: Korean in UTF-8 costs three bytes a syllable, even compressed. */
export function listLetters(texts: string[]) {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (let i = 0; i < text.length; i++) counts.set(text.charAt(i), (counts.get(text.charAt(i)) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return sorted
    .slice(0, MOST)
    .map(([letter]) => letter)
    .join('')
}

function toSign(place: number) {
  if (place < ALONE) return SIGNS[place] ?? ''
  const rest = place - ALONE
  return (SIGNS[ALONE + Math.floor(rest / SIGNS.length)] ?? '') + (SIGNS[rest % SIGNS.length] ?? '')
}

/** A text in one sign for each common letter and two for the others. */
export function shorten(text: string, letters: string) {
  const signs = new Map(Array.from({ length: letters.length }, (_, i) => [letters.charAt(i), toSign(i)]))
  let short = ''
  for (let i = 0; i < text.length; i++) short += signs.get(text.charAt(i)) ?? RAW + text.charAt(i)
  return short
}

const PLACES = new Uint8Array(128)
for (const [place, sign] of SIGNS.entries()) PLACES[sign.charCodeAt(0)] = place
const RAW_PLACE = SIGNS.length - 1

/** The text that was shortened, written into one buffer: this runs before the first answer. @example lengthen(shorten('한도', letters), letters) // '한도' */
export function lengthen(short: string, letters: string) {
  const units = new Uint16Array(short.length)
  let length = 0
  for (let i = 0; i < short.length; i++) {
    const place = PLACES[short.charCodeAt(i)] ?? 0
    if (place < ALONE) {
      units[length++] = letters.charCodeAt(place)
      continue
    }
    i += 1
    const next = short.charCodeAt(i)
    units[length++] =
      place === RAW_PLACE ? next : letters.charCodeAt(ALONE + (place - ALONE) * SIGNS.length + (PLACES[next] ?? 0))
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length))
}
