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
