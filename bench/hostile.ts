import { createRandom } from './random'

const SOUP = [
  ...['"', "'", '<script>', '.*', '(?<=', '[[', '\\', '%', '{{x}}', '-- ', 'OR 1=1', '\u0000', '\u200b'],
  ...['\ud800', '\udc00', 'ㅋ', '가', '각', 'ㄱ', 'ㅏ', 'a', '1', '\n', '|', '&&', '!', '~', '^', '$', ':', '=', '`'],
]
const MARKS = ['\u0301', '\u0308', '\u20dd', '\u1ab0', '\ufe0f', '\u3099', '\u1161', '\u11a8']
const BIG = 50_000

export type Maker = { name: string; make: () => string }

/** Makers of queries that nobody types, or only a broken program: the same row for the same seed. */
export function createMakers(titles: string[], seed: number): Maker[] {
  const random = createRandom(seed)
  const pick = (list: string[]) => list[random(list.length)] ?? ''
  const repeat = (count: number, make: () => string) => Array.from({ length: count }, make).join('')
  /** Lone surrogates are among the units of two bytes. */
  const unit = () => String.fromCharCode(random(0x10000))
  const point = () => (random(3) ? unit() : String.fromCodePoint(random(0x110000)))
  const fill = (part: () => string) => {
    const stretch = repeat(40, part) || 'x'
    return stretch.repeat(Math.ceil(BIG / stretch.length)).slice(0, BIG)
  }
  const mutate = (text: string) =>
    text.slice(0, random(text.length + 1)) + repeat(1 + random(3), point) + text.slice(random(text.length + 1))
  return [
    { name: 'random code points', make: () => repeat(1 + random(60), point) },
    { name: 'many random units', make: () => repeat(200 + random(1800), unit) },
    { name: 'mutated titles', make: () => mutate(pick(titles)) },
    { name: 'operator soup', make: () => repeat(1 + random(40), () => pick(SOUP)) },
    { name: 'operators in titles', make: () => pick(titles).replace(/ /g, () => pick(SOUP)) },
    { name: 'decomposed titles', make: () => pick(titles).normalize('NFD') },
    { name: 'titles end to end', make: () => repeat(random(30), () => pick(titles) + pick([' ', '\n', '"', ''])) },
    { name: '50 KB', make: () => fill(() => pick([pick(titles), pick(SOUP), unit()])) },
    { name: '5,000 words', make: () => repeat(5000, () => `${pick(titles).split(' ')[0]} `) },
    {
      name: 'deep combining marks',
      make: () => Array.from(pick(titles), (char) => char + repeat(random(90), () => pick(MARKS))).join(''),
    },
  ]
}
