import { expect, test } from 'vitest'
import { entries, lexicon } from './fixture'
import { mergeAnswers } from './merge-answers'
import { buildIndex, loadIndex, type SearchEntry, search } from './search'

function toCode(system: string, systemName: string, code: string, title: string): SearchEntry {
  return {
    ...{ id: `${system}/${code}`, path: `/codes/${system}/1#${code}`, kind: 'code', system, systemName },
    ...{ systemAliases: [], situation: '한도', title, messages: [title], codes: [code], phrases: [] },
  }
}
const pages = loadIndex(buildIndex(entries, lexicon))
const book = loadIndex(
  buildIndex(
    [
      toCode('danal', '다날', '8521', '사용한도 초과'),
      toCode('kicc', 'KICC', '7701', '할부 개월 오류'),
      toCode('nicepayments', '나이스페이먼츠', '7701', '가맹점 번호 오류'),
      toCode('ksnet', 'KSNET', 'K1', '한도초과'),
      toCode('payple', '페이플', 'P1', '한도 초과'),
      toCode('ksnet', 'KSNET', 'T1', '결제 시간이 만료되어 결제 진행 데이타가 존재하지 않음'),
    ],
    lexicon,
  ),
)
const ask = (query: string) => mergeAnswers(search(pages, query), search(book, query))

test('"8521"은 글도 코드표도 알지만 글이 먼저다', () => {
  expect(ask('8521').results.map(({ entry }) => entry.kind)).toEqual(['error', 'code'])
})

test('"7701"은 코드표만 알고, 두 서비스 가운데 어디인지 묻는다', () => {
  const { results, confident } = ask('7701')
  expect(confident).toBe(true)
  expect(results[0]?.family).toEqual([
    { name: 'KICC', path: '/codes/kicc/1#7701' },
    { name: '나이스페이먼츠', path: '/codes/nicepayments/1#7701' },
  ])
})

test('"한도초과"는 글이 먼저고, 같은 문구의 코드는 한 줄로 모인다', () => {
  const { results } = ask('한도초과')
  expect(results[0]?.entry.id).toBe('c1aa')
  const codes = results.filter(({ entry }) => entry.kind === 'code' && entry.title.replace(' ', '') === '한도초과')
  expect(codes.map(({ family }) => family?.map(({ name }) => name))).toEqual([['KSNET', '페이플']])
})

test('긴 글에서 같은 문장을 찾았으면 그 문장을 다루는 글이 코드표보다 먼저다', () => {
  const pasted = '주문서 작성/결제\n결제 시간이 만료되어 결제 진행 데이타가 존재하지 않음\n확인'
  expect(ask(pasted).results[0]?.entry.id).toBe('t2aa')
})

test('같은 문구를 다루는 글은 코드표가 더 잘 맞아도 먼저다', () => {
  const quoting = { ...search(pages, '한도초과'), confident: false, confidence: 0.4 }
  const [first] = quoting.results
  const far = { ...quoting, results: first ? [{ ...first, score: 0.5 }] : [] }
  const { results, confident } = mergeAnswers(far, search(book, '한도초과'))
  expect(confident).toBe(true)
  expect(results.map(({ entry }) => entry.kind).slice(0, 2)).toEqual(['error', 'code'])
})

test('코드표가 먼저여도 글의 자리는 남는다', () => {
  const [code] = search(book, '7701').results
  const codes = Array.from('abcdefghij', (sign) => ({ path: `/codes/kicc/1#${sign}`, title: `할부 개월 오류 ${sign}` }))
  const results = code ? codes.map((own) => ({ ...code, entry: { ...code.entry, ...own, codes: [] } })) : []
  const merged = mergeAnswers(search(pages, '한도초과', { limit: 1 }), {
    ...search(book, '7701'),
    results: results.map((result) => ({ ...result, score: 3 })),
  })
  expect(merged.results).toHaveLength(10)
  expect(merged.results.at(-1)?.entry.kind).toBe('error')
})
