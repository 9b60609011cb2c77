import { expect, test } from '@playwright/test'
import { listPages } from '@/lib/content/pages'

const kilobyte = 1024
const budgets = [
  { name: '첫 화면', most: 8, paths: ['/'] },
  { name: '오류', most: 8, paths: listPages().flatMap(({ kind, path }) => (kind === 'error' ? [path] : [])) },
  { name: '안내', most: 12, paths: listPages().flatMap(({ kind, path }) => (kind === 'guide' ? [path] : [])) },
]

for (const { name, most, paths } of budgets)
  test(`가장 무거운 ${name} 화면도 압축해서 ${most} KB를 넘지 않아요`, { tag: '@desktop' }, async ({ request }) => {
    const heavy: string[] = []
    for (const path of paths) {
      const answer = await request.head(path, { headers: { 'accept-encoding': 'gzip' } })
      expect(answer.headers()['content-encoding'], path).toBe('gzip')
      const size = Number(answer.headers()['content-length'])
      if (size > most * kilobyte) heavy.push(`${path} ${size}`)
    }
    expect(heavy).toEqual([])
  })
