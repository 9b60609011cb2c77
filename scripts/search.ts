import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseCatalog } from '@/lib/search/catalog'
import { parseLexicon } from '@/lib/search/lexicon'
import { buildIndex, loadIndex, type SearchAnswer, type SearchIndex, search } from '@/lib/search/search'
import { parseSerialized } from '@/lib/search/serialized'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    catalog: { type: 'string' },
    limit: { type: 'string', default: '10' },
    literal: { type: 'boolean', default: false },
  },
})
const options = { limit: Math.max(1, Number(values.limit) || 10), literal: values.literal }

const SITE_INDEX = 'out/search/core.json'
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'))

/** The very file that visitors load. */
function readSiteIndex() {
  if (!existsSync(SITE_INDEX)) throw new Error(`${SITE_INDEX}이 없어요. 먼저 npm run build를 실행해 주세요.`)
  return loadIndex(parseSerialized(JSON.parse(readFileSync(SITE_INDEX, 'utf8'))))
}

function openIndex(): SearchIndex {
  if (values.catalog === undefined) return readSiteIndex()
  const lexicon = parseLexicon(read('content/concepts.yaml'), read('content/words.yaml'))
  return loadIndex(buildIndex(parseCatalog(JSON.parse(readFileSync(values.catalog, 'utf8'))), lexicon))
}

function timed(index: SearchIndex, query: string) {
  const before = process.cpuUsage()
  const answer = search(index, query, options)
  const { user, system } = process.cpuUsage(before)
  return { answer, cpuMs: (user + system) / 1000 }
}

const line = z.looseObject({ q: z.string() })

async function answerLines(index: SearchIndex) {
  for await (const text of createInterface({ input: process.stdin })) {
    if (text.trim() === '') continue
    const asked = line.parse(JSON.parse(text))
    const { answer, cpuMs } = timed(index, asked.q)
    const results = answer.results.map(({ entry, score, confident }) => ({ id: entry.id, score, confident }))
    process.stdout.write(`${JSON.stringify({ ...asked, results, cpuMs })}\n`)
  }
}

function print(answer: SearchAnswer, cpuMs: number) {
  const reading = answer.reading ? `${answer.reading.kind} → ${answer.reading.text}` : '친 대로'
  console.log(
    `${answer.query}\n읽은 방법: ${reading}\n확신: ${answer.confidence.toFixed(2)} ${answer.confident ? '(맞아요)' : '(딱 맞는 문구는 없어요)'} · ${cpuMs.toFixed(1)} ms\n`,
  )
  answer.results.forEach(({ entry, score, spans, matched }, at) => {
    const marked = spans.map(([start, end]) => entry.title.slice(start, end)).join(' · ')
    console.log(
      `${String(at + 1).padStart(2)}  ${score.toFixed(3)}  ${entry.title}  [${entry.systemName} · ${entry.id}]`,
    )
    if (marked || matched) console.log(`           ${marked ? `맞은 곳: ${marked}` : `맞은 말: ${matched}`}`)
  })
}

const index = openIndex()
if (positionals.length === 0) await answerLines(index)
else {
  const { answer, cpuMs } = timed(index, positionals.join(' '))
  print(answer, cpuMs)
}
