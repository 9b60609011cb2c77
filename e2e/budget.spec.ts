import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { listPages, type Page } from '@/lib/content/pages'

const kilobyte = 1024
const listPaths = (wanted: Page['kind']) => listPages().flatMap(({ kind, path }) => (kind === wanted ? [path] : []))

/** Pages whose compressed HTML, style included, is larger than so many kilobytes. */
async function listHeavy(request: APIRequestContext, paths: string[], most: number): Promise<string[]> {
  const heavy: string[] = []
  for (const path of paths) {
    const answer = await request.head(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers()['content-encoding'], path).toBe('gzip')
    const size = Number(answer.headers()['content-length'])
    if (size > most * kilobyte) heavy.push(`${path} ${size}`)
  }
  return heavy
}

const budgets = [
  { name: '첫 화면', most: 8, paths: ['/'] },
  { name: '오류', most: 9, paths: listPaths('error') },
  { name: '안내', most: 12, paths: listPaths('guide') },
  { name: '코드표', most: 40, paths: listPaths('code') },
]

for (const { name, most, paths } of budgets)
  test(`가장 무거운 ${name} 화면도 압축해서 ${most} KB를 넘지 않아요`, { tag: '@desktop' }, async ({ request }) => {
    expect(await listHeavy(request, paths, most)).toEqual([])
  })

test('오류 화면 스물 가운데 열아홉은 8 KB를 넘지 않아요', { tag: '@desktop' }, async ({ request }) => {
  const paths = listPaths('error')
  const heavy = await listHeavy(request, paths, 8)
  expect(heavy.length / paths.length).toBeLessThanOrEqual(1 / 20)
})

/** What the first touch of the search box fetches, in order. React is whatever has no name of its own. */
const [early = '', late = ''] = (/data-load="([^"]*)"/.exec(readFileSync('out/index.html', 'utf8'))?.[1] ?? '').split(
  '|',
)
const [style = '', index = '', search = ''] = early.split(' ')
const [flight = '', ...react] = late.split(' ')

const parts = [
  { name: '스타일', most: 9, paths: [style] },
  { name: '찾을 목록', most: 154, paths: [index] },
  { name: '찾는 코드와 첫 줄', most: 28, paths: [search] },
  { name: '첫 화면의 자료', most: 6, paths: [flight] },
  { name: 'React와 Next.js', most: 150, paths: react },
]

for (const { name, most, paths } of parts)
  test(`찾는 칸을 처음 건드릴 때 받는 ${name}는 ${most} KB를 넘지 않아요`, { tag: '@desktop' }, async ({ request }) => {
    expect(paths.every((path) => path.startsWith('/'))).toBe(true)
    const answers = paths.map((path) => request.head(path, { headers: { 'accept-encoding': 'gzip' } }))
    const sizes = (await Promise.all(answers)).map((answer) => Number(answer.headers()['content-length']))
    expect(sizes.reduce((all, size) => all + size, 0)).toBeLessThanOrEqual(most * kilobyte)
  })

test('문구나 코드를 그대로 찾는 데는 목록의 첫 줄 35 KB면 돼요', { tag: '@desktop' }, () => {
  const [start = ''] = readFileSync(`out${index}`, 'utf8').split('\n')
  expect(gzipSync(start, { level: 9 }).length).toBeLessThanOrEqual(35 * kilobyte)
})
