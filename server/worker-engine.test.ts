import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { writeExampleSite } from './example-site'
import { readSettings } from './settings'
import { loadSite } from './site'
import { createWorkerEngine } from './worker-engine'

const folder = mkdtempSync(path.join(tmpdir(), 'worker-engine-'))
const { index } = loadSite(writeExampleSite(), readSettings({}))

/** A thread that answers everything but two words: at one it dies, at the other it never ends. At a third it takes its time. Its confidence is its number. */
function writeMoodyThread(): URL {
  const file = path.join(folder, 'moody.mjs')
  const answer = '{ id, answer: { query, confident: false, confidence: threadId, results: [] } }'
  const mood = "if (query === 'die') process.exit(1); while (query === 'hang') ;"
  const slow = "if (query === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);"
  const listen = `parentPort.on('message', ({ id, query }) => { ${mood} ${slow} parentPort.postMessage(${answer}) })`
  writeFileSync(
    file,
    `import { parentPort, threadId } from 'node:worker_threads'\n${listen}\nparentPort.postMessage({ id: 0 })`,
  )
  return pathToFileURL(file)
}

describe('찾기 줄기', () => {
  test('색인을 읽고 나면 준비됐다고 하고, 이 줄기에서와 같은 답을 준다', async () => {
    const outfile = path.join(folder, 'search-worker.mjs')
    await build({ entryPoints: ['server/search-worker.ts'], outfile, bundle: true, platform: 'node', format: 'esm' })
    const engine = createWorkerEngine(pathToFileURL(outfile), index)
    const { results } = await engine.find('한도초과', { limit: 1 })
    expect(results.map(({ entry }) => entry.path)).toEqual(['/errors/card/limit'])
    expect(engine.isReady()).toBe(true)
  })

  test('줄기가 죽거나 끝나지 않으면 기다리던 쪽은 503을 받고, 다음 물음에는 새 줄기가 답한다', async () => {
    const engine = createWorkerEngine(writeMoodyThread(), index, { patience: 200, mostWaiting: 10, mostThreads: 1 })
    for (const query of ['die', 'hang']) {
      await expect(engine.find(query, {})).rejects.toMatchObject({ statusCode: 503 })
      expect(engine.isReady()).toBe(false)
      expect(await engine.find('a', {})).toMatchObject({ query: 'a' })
    }
  })

  test('한 물음이 아니라 여럿이 밀려 늦은 것은 멈춘 것이 아니어서 끝까지 답한다', async () => {
    const engine = createWorkerEngine(writeMoodyThread(), index, { patience: 400, mostWaiting: 20, mostThreads: 1 })
    const asked = await Promise.allSettled(Array.from({ length: 12 }, () => engine.find('slow', {})))
    expect(asked.filter(({ status }) => status === 'rejected')).toEqual([])
  })

  test('기다리는 물음이 너무 많으면 더 받지 않는다', async () => {
    const engine = createWorkerEngine(writeMoodyThread(), index, { patience: 2000, mostWaiting: 2, mostThreads: 1 })
    const asked = await Promise.allSettled(['a', 'b', 'c'].map((query) => engine.find(query, {})))
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  })

  test('첫 줄기가 준비되면 다음 줄기를 열어, 밀린 물음에 나눠 답한다', async () => {
    const engine = createWorkerEngine(writeMoodyThread(), index, { patience: 8000, mostWaiting: 100, mostThreads: 2 })
    const answered = new Set<number>()
    // The second thread takes its time to start.
    for (let rounds = 0; rounds < 100 && answered.size < 2; rounds += 1) {
      const answers = await Promise.all(Array.from({ length: 8 }, () => engine.find('slow', {})))
      for (const { confidence } of answers) answered.add(confidence)
    }
    expect(answered.size).toBe(2)
  })
})
