import { search } from '@/lib/search/search'
import { WEIGHTS } from '@/lib/search/weights'
import { derive } from './derive'
import { type Asked, openCatalog, readQueries } from './queries'

/** Coordinate search over WEIGHTS: prints every step that helps. The numbers it ends with are copied by hand. */
const [corpusFile = '', ...files] = process.argv.slice(2)
const index = openCatalog(corpusFile)
const given = readQueries(files).filter(({ expect }) => expect.length > 0)
/** Every eighth derived sentence: enough to see a trend, quick enough to try often. */
const queries = [
  ...given,
  ...given.filter(({ class: kind }, at) => kind === 'paraphrase' && at % 8 === 0).flatMap(derive),
]

function gain({ q, expect }: Asked) {
  const place = search(index, q, { limit: 5 }).results.findIndex(({ entry }) => expect.includes(entry.id))
  return place < 0 ? 0 : 1 / (place + 1)
}

/** Mean over classes of the mean reciprocal rank. */
function measure() {
  const classes = new Map<string, { sum: number; count: number }>()
  for (const query of queries) {
    const tally = classes.get(query.class) ?? { sum: 0, count: 0 }
    tally.sum += gain(query)
    tally.count++
    classes.set(query.class, tally)
  }
  let mean = 0
  for (const { sum, count } of classes.values()) mean += sum / count / classes.size
  return mean
}

type Dial = { name: string; get: () => number; set: (value: number) => void }
function listDials(group: Record<string, number | Record<string, number>>, prefix = ''): Dial[] {
  return Object.entries(group).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [
          {
            name: prefix + name,
            get: () => Number(group[name]),
            set: (next: number) => {
              group[name] = next
            },
          },
        ]
      : listDials(value, `${prefix}${name}.`),
  )
}

let best = measure()
if (process.env.ONCE) {
  console.log(best.toFixed(5))
  process.exit()
}
console.log('start', best.toFixed(5))
for (const dial of [...listDials(WEIGHTS), ...listDials(WEIGHTS)]) {
  for (const factor of [0.6, 0.85, 1.15, 1.5]) {
    const old = dial.get()
    dial.set(old * factor)
    const now = measure()
    if (now > best + 1e-5) {
      best = now
      console.log(best.toFixed(5), dial.name, dial.get().toFixed(4))
    } else dial.set(old)
  }
}
console.log(JSON.stringify(WEIGHTS, null, 2))
