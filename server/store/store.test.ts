import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { backUp, restore } from './backup'
import { createFolder, examples, toRow } from './example-stores'
import { toKoreanDay } from './queries'

const always = { from: 0, to: Number.MAX_SAFE_INTEGER }
const day = 86_400_000

describe.each(examples)('$name에 담기', ({ open }) => {
  test('한꺼번에 온 500개를 모두 담고, 같은 열쇠로 다시 온 것은 한 번만 담는다', async () => {
    const store = await open()
    const rows = Array.from({ length: 500 }, () => toRow())
    const answers = await Promise.all([...rows, ...rows].map((row) => store.add(row)))
    expect(answers.filter((isNew) => isNew)).toHaveLength(500)
    expect((await store.tally(always)).map(({ count }) => count)).toEqual([500])
    await store.close()
  })

  test('날, 글, 단계, 까닭마다 센다', async () => {
    const store = await open()
    const at = Date.parse('2026-11-22T23:59:59+09:00')
    for (const moment of [at, at + 1000, at + 1000])
      await store.add(toRow({ at: moment, kind: 'stuck', step: 'open', reason: 'menu' }))
    const tallies = (await store.tally(always)).sort((a, b) => a.day - b.day)
    expect(tallies).toEqual([
      { day: toKoreanDay(at), path: '/', step: 'open', kind: 'stuck', reason: 'menu', count: 1 },
      { day: toKoreanDay(at) + 1, path: '/', step: 'open', kind: 'stuck', reason: 'menu', count: 2 },
    ])
    await store.close()
  })

  test('새 글부터, 기간 안의 것만 보여 준다', async () => {
    const store = await open()
    for (const at of [1, 2, 3]) await store.add(toRow({ at, kind: 'wording', text: `문구 ${at}` }))
    await store.add(toRow({ kind: 'wording' }))
    const texts = await store.listTexts(['wording'], { from: 0, to: 3 }, 9)
    expect(texts.map(({ text }) => text)).toEqual(['문구 2', '문구 1'])
    await store.close()
  })

  test('열쇠로 하나를 지우고, 없는 열쇠면 없다고 한다', async () => {
    const store = await open()
    const row = toRow({ text: '지울 글' })
    await store.add(row)
    expect([await store.erase(row.id), await store.erase(row.id)]).toEqual([true, false])
    expect(await store.tally(always)).toEqual([])
    await store.close()
  })

  test('찾지 못한 문구는 90일, 의견의 글은 1년 뒤에 잊고 수는 남긴다', async () => {
    const store = await open()
    const now = 1000 * day
    await store.add(toRow({ at: now - 91 * day, kind: 'wording', text: '옛 문구' }))
    await store.add(toRow({ at: now - 89 * day, kind: 'wording', text: '새 문구' }))
    await store.add(toRow({ at: now - 366 * day, kind: 'unsolved', text: '옛 의견' }))
    await store.add(toRow({ at: now - 364 * day, kind: 'unsolved', text: '새 의견' }))
    expect(await store.forgetOld(now)).toEqual({ wordings: 1, texts: 1 })
    const texts = await store.listTexts(['wording', 'unsolved'], always, 9)
    expect(texts.map(({ text }) => text)).toEqual(['새 문구', '새 의견'])
    expect((await store.tally(always)).reduce((sum, { count }) => sum + count, 0)).toBe(3)
    await store.close()
  })

  test('쓰는 동안 백업한 파일로 빈 곳에 되살린다', async () => {
    const store = await open()
    const rows = Array.from({ length: 1500 }, (_, at) => toRow({ text: `글 ${at}` }))
    await store.addAll(rows)
    const file = path.join(createFolder(), 'feedback.jsonl')
    const late = store.add(toRow())
    expect(await backUp(store, file)).toBeGreaterThanOrEqual(1500)
    await late
    const other = await open()
    expect((await restore(other, file)).added).toBeGreaterThanOrEqual(1500)
    expect((await restore(other, file)).added).toBe(0)
    const sent = new Set(rows.map((row) => JSON.stringify(row)))
    const back = (await other.listAfter('', 9999)).map((row) => JSON.stringify(row))
    expect(back.filter((row) => sent.has(row))).toHaveLength(rows.length)
    await Promise.all([store.close(), other.close()])
  })

  test('글자로 위장한 SQL과 이모지도 적은 그대로 담긴다', async () => {
    const store = await open()
    const text = `'); drop table feedback; -- "${'👍'}" \\`
    await store.add(toRow({ kind: 'wording', text }))
    expect((await store.listTexts(['wording'], always, 1))[0]?.text).toBe(text)
    await store.close()
  })
})

if (examples.length === 1) console.warn('PostgreSQL이 없어서 담는 시험을 SQLite로만 돌렸어요.')
