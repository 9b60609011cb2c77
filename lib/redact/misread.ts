/** Letters that a reader of pictures takes digits for, and signs it takes for the dash between them. */
const alike: Record<string, string> = {
  ...{
    O: '0',
    o: '0',
    D: '0',
    Q: '0',
    I: '1',
    l: '1',
    '|': '1',
    '!': '1',
    Z: '2',
    z: '2',
    S: '5',
    s: '5',
    G: '6',
    B: '8',
  },
  ...{ _: '-', '=': '-', ㅡ: '-', 一: '-', '~': '-' },
}
/** Nine signs and more, the length of a phone number, with no more than a few blanks or dashes in a row. */
const numberLike = /[\dOoDQIl|!ZzSsGB](?:[\s\-.·_=ㅡ一~]{0,3}[\dOoDQIl|!ZzSsGB]){8,}/g

/**
 * The same text with what looks like a misread number written in digits; its length stays, so that places agree.
 * @example toDigits('O10-l234-S678 [CC63]') // "010-1234-5678 [CC63]"
 */
export function toDigits(text: string): string {
  return text.replace(numberLike, (run) => {
    const digits = run.replace(/\D/g, '').length
    // A word of such letters is not a number.
    return digits * 2 < run.replace(/[^\dA-Za-z|!]/g, '').length
      ? run
      : run.replace(/\D/g, (sign) => alike[sign] ?? sign)
  })
}
