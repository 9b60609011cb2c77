import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { type Answered, printQuality, tally } from './quality'
import { asked } from './queries'

/**
 * Quality by class of what `npm run search` answered: pages and code book as visitors search them, or a catalog.
 * `npm run --silent search < bench/search-sets/passers.jsonl | npx tsx bench/score.ts`
 */
const result = z.object({ id: z.string(), confident: z.boolean() })
const answered = asked.extend({ results: z.array(result), cpuMs: z.number() })

function toAnswered(line: string): Answered {
  const { results, ...query } = answered.parse(JSON.parse(line))
  return { ...query, ids: results.map(({ id }) => id), confident: results[0]?.confident ?? false }
}

const lines = (await text(process.stdin)).trim().split('\n')
printQuality(tally(lines.map(toAnswered)))
