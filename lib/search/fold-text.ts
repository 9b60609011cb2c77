const WIDE_FIRST = 0xff01
const WIDE_LAST = 0xff5e
const WIDE_OFFSET = 0xfee0
/** Left out inside a word: it is not seen, so it may not split the word. */
export const SKIP = '\u0000'

/** Most wordings: nothing to fold. */
const PLAIN = /^[가-힣a-z0-9 ]*$/

function isInvisible(code: number) {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0xad ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

function isMark(code: number) {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) || (code >= 0x20d0 && code <= 0x20ff)
}

function isKept(code: number) {
  if (code >= 0x30 && code <= 0x39) return true
  if (code >= 0x61 && code <= 0x7a) return true
  return (code >= 0x3131 && code <= 0x3163) || (code >= 0xac00 && code <= 0xd7a3)
}

function foldUnit(unit: string) {
  let code = unit.charCodeAt(0)
  if (isInvisible(code) || isMark(code)) return SKIP
  if (code >= WIDE_FIRST && code <= WIDE_LAST) code -= WIDE_OFFSET
  if (code >= 0x41 && code <= 0x5a) code += 0x20
  return isKept(code) ? String.fromCharCode(code) : ' '
}

/**
 * Lower case, one width, no punctuation; as long as its input in NFC, so that places stay the same.
 * Never NFKC: it would turn bare jamo into conjoining ones.
 * @example foldText('ＣＣ63: 한도-초과') // 'cc63  한도 초과'
 */
export function foldText(text: string) {
  if (PLAIN.test(text)) return text
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i))
  return folded
}
