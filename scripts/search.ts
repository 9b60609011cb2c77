import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseCatalog } from '@/lib/search/catalog'
import { explain } from '@/lib/search/explain'
import { parseLexicon } from '@/lib/search/lexicon'
import {
  buildIndex,
  loadIndex,
  mergeAnswers,
  type SearchAnswer,
  type SearchIndex,
  search,
  warmUp,
} from '@/lib/search/search'
import { parseIndexText } from '@/lib/search/serialized'
import { unpackLexicon } from '@/lib/search/unpack'
import { readSearchTexts } from '@/server/search-files'

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

/** Pages and code book; a catalog is one index of its own. */
type Opened = { index: SearchIndex; book?: SearchIndex }

/** The very files that visitors load. */
function readSiteIndex(): Opened {
  if (!existsSync(SITE_INDEX)) throw new Error(`${SITE_INDEX}이 없어요. 먼저 npm run build를 실행해 주세요.`)
  const { core, codes } = readSearchTexts(readFileSync(SITE_INDEX, 'utf8'), (file) =>
    existsSync(`out${file}`) ? readFileSync(`out${file}`, 'utf8') : undefined,
  )
  const file = parseIndexText(core)
  return { index: loadIndex(file), ...(codes && { book: loadIndex(parseIndexText(codes), unpackLexicon(file)) }) }
}

function openIndex(): Opened {
  if (values.catalog === undefined) return readSiteIndex()
  const lexicon = parseLexicon(read('content/concepts.yaml'), read('content/words.yaml'))
  return { index: loadIndex(buildIndex(parseCatalog(JSON.parse(readFileSync(values.catalog, 'utf8'))), lexicon)) }
}

function find({ index, book }: Opened, query: string) {
  const answer = search(index, query, options)
  return book ? mergeAnswers(answer, search(book, query, options), options.limit) : answer
}

function timed(opened: Opened, query: string) {
  const before = process.cpuUsage()
  const answer = find(opened, query)
  const { user, system } = process.cpuUsage(before)
  return { answer, cpuMs: (user + system) / 1000 }
}

const line = z.looseObject({ q: z.string() })

async function answerLines(opened: Opened) {
  // What a first query would make is not part of its time.
  for (const index of [opened.index, opened.book]) if (index) warmUp(index)
  for await (const text of createInterface({ input: process.stdin })) {
    if (text.trim() === '') continue
    const asked = line.parse(JSON.parse(text))
    const { answer, cpuMs } = timed(opened, asked.q)
    const results = answer.results.map(({ entry, score, confident }) => ({ id: entry.id, score, confident }))
    process.stdout.write(`${JSON.stringify({ ...asked, results, cpuMs })}\n`)
  }
}

const READINGS = {
  ...{ typed: '친 대로', layout: '다른 자판', choseong: '첫소리', mixed: '첫소리 섞임' },
  ...{ guessed: '첫소리로 짐작', roman: '로마자' },
}
const REASONS = { code: '코드가 같아요', paste: '붙인 글 속에 있어요', reading: '읽은 말과 가까워요' }

/** Features that count for something, the greatest part of the score first. */
function toReasons({ mass, ...features }: ReturnType<typeof explain>['hits'][number]['features']) {
  const list = Object.entries(features).filter(([, value]) => Math.abs(value) >= 0.05)
  return [...list, ['mass', mass] satisfies [string, number]].map(([name, value]) => `${name} ${value.toFixed(2)}`)
}

function printHit(hit: ReturnType<typeof explain>['hits'][number] | undefined) {
  if (!hit) return
  console.log(`      ${REASONS[hit.by]} · ${READINGS[hit.reading.kind]} "${hit.reading.text.slice(0, 40)}"`)
  console.log(`      맞은 말: ${hit.wording.text ?? ''} (${hit.wording.kind})`)
  if (hit.shared.length) console.log(`      같은 뜻: ${hit.shared.join(', ')}`)
  console.log(`      ${toReasons(hit.features).join(' · ')}`)
}

function print(index: SearchIndex, answer: SearchAnswer, cpuMs: number) {
  const { readings, hits } = explain(index, answer.query, answer.results.length)
  const sure = answer.confident ? '맞아요' : '딱 맞는 문구는 없어요'
  console.log(`${answer.query}\n확신: ${answer.confidence.toFixed(2)} (${sure}) · ${cpuMs.toFixed(1)} ms`)
  if (answer.reading) console.log(`읽은 말: ${answer.reading.text}`)
  if (answer.found) console.log(`찾은 곳: ${answer.query.slice(answer.found.start, answer.found.end)}`)
  console.log(`해 본 읽기: ${readings.map(({ kind, text }) => `${READINGS[kind]} "${text.slice(0, 40)}"`).join(' · ')}`)
  console.log(`질문의 뜻: ${hits[0]?.meanings.join(', ') || '없음'}\n`)
  answer.results.forEach(({ entry, score, spans }, at) => {
    const marked = spans.map(([start, end]) => entry.title.slice(start, end)).join(' · ')
    console.log(
      `${String(at + 1).padStart(2)}  ${score.toFixed(3)}  ${entry.title}  [${entry.systemName} · ${entry.id}]`,
    )
    if (marked) console.log(`      표시: ${marked}`)
    printHit(hits.find((hit) => hit.entry?.id === entry.id))
  })
}

try {
  const opened = openIndex()
  if (positionals.length === 0) await answerLines(opened)
  else {
    const { answer, cpuMs } = timed(opened, positionals.join(' '))
    print(opened.index, answer, cpuMs)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
