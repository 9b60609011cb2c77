import { foldText } from '@/lib/search/fold-text'
import { toInitials } from '@/lib/search/jamo'
import { toLatinKeys } from '@/lib/search/layout'
import { toLatin } from '@/lib/search/skeleton'
import type { Asked } from './queries'

function everySecond(text: string, change: (word: string) => string, first: number) {
  return text
    .split(' ')
    .map((word, i) => (i % 2 === first ? change(word) : word))
    .join(' ')
}

/** The same sentence in other scripts: wrong layout, Latin letters by ear, every second word as initials. */
export function derive({ q, expect }: Asked, at: number): Asked[] {
  const latin = toLatin(foldText(q), at % 3 !== 0).replace(/\s+/g, ' ')
  return [
    { q: toLatinKeys(q), class: 'paraphrase-layout', expect },
    { q: at % 2 ? latin.replaceAll('eo', 'u').replaceAll('eu', 'u') : latin, class: 'paraphrase-roman', expect },
    { q: everySecond(q, toInitials, at % 2), class: 'paraphrase-choseong', expect },
  ]
}
