import { z } from 'zod'
import type { Lexicon } from './entry'

const text = z.string().trim().min(1, '비어 있어요')

/** YAML reads 50000 as a number; an author means the word. */
const wording = z.union([text, z.number().transform(String)])

/** content/concepts.yaml: words that mean the same. Authors add wordings here; no code changes. */
export const concept = z.strictObject({
  /** Short English name, used by `also` and in the explanation of a search. */
  tag: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '영문 소문자, 숫자, 붙임표만 쓸 수 있어요'),
  /** Wordings. Words with a space between them must follow each other closely: "돈 없" finds "돈이 하나도 없대요". Stems, not whole sentences. */
  says: z.array(wording).min(1, '말이 하나는 있어야 해요'),
  /** Tags that follow from this one: iCloud is Apple. */
  also: z.array(text).optional(),
  /** true for a service or a provider. */
  service: z.literal(true).optional(),
  /** true for matters that are none of ours, such as delivery. */
  elsewhere: z.literal(true).optional(),
  /** What people write; each must be found to mean this. */
  tests: z.array(text).default([]),
})

/** content/words.yaml: words that carry nothing. */
export const words = z.strictObject({
  /** Laughter and tears. */
  laughter: z.array(text),
  /** Keys rubbed for a test. */
  mash: z.array(text),
  /** Greetings and thanks. */
  greetings: z.array(text),
  /** Sentence endings that change no meaning, cut before words are compared. */
  endings: z.array(text),
  /** Words that give weight to a sentence and tell nothing of what is looked for. */
  fillers: z.array(text).default([]),
  /** What asks for advice; "~" for the end of a word. */
  asks: z.array(text).default([]),
  /** What tells of something met. */
  tells: z.array(text).default([]),
})

/** Checks both files and keeps what search needs; throws with field and reason. */
export function parseLexicon(concepts: unknown, list: unknown): Lexicon {
  const kept = z
    .array(concept)
    .parse(concepts)
    .map(({ tests: _, ...rest }) => rest)
  return { concepts: kept.map((one) => toConcept(one)), words: words.parse(list) }
}

function toConcept({ tag, says, also, service, elsewhere }: Omit<z.infer<typeof concept>, 'tests'>) {
  return { tag, says, ...(also && { also }), ...(service && { service }), ...(elsewhere && { elsewhere }) }
}
