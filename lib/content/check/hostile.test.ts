import { describe, expect, test } from 'vitest'
import { readBody } from '../body'
import { getContent } from '../content'
import { parseYaml } from '../parse'
import { step } from '../schema'
import { checkLinks } from './links'

const [page] = getContent().errors
const alone = { ...getContent(), choosers: [], guides: [], flows: [], receipts: [], terms: [] }

/** Faults of the links of a page whose meaning is this text. */
function check(meaning: string) {
  return page ? checkLinks({ ...alone, errors: [{ ...page, meaning }] }) : []
}

describe('글쓴이가 넣을 수 없는 것', () => {
  test.each([
    '[열기](javascript:alert(1))',
    '[열기](JaVaScRiPt:alert(1))',
    '[열기](data:text/html,<script>alert(1)</script>)',
    '[열기](//evil.example)',
    '[열기](http://evil.example)',
    '[열기](/\\evil.example)',
    '[열기][a]\n\n[a]: javascript:alert(1)',
    '![그림](javascript:alert(1))',
  ])('짧은 글의 링크 %s', (text) => {
    expect(check(text).map(({ file, field }) => [file, field])).toContainEqual([page?.file, 'meaning'])
  })

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">열기</a>',
    '<svg onload=alert(1)>',
    '<javascript:alert(1)>',
    '</p><style>*{display:none}</style>',
    '<!-- 숨긴 글 -->',
  ])('짧은 글의 HTML %s', (text) => {
    const { faults } = parseYaml(step, 'content/x.yaml', `id: a1\ndo: ${JSON.stringify(text)}`)
    expect(faults).toEqual([{ file: 'content/x.yaml', field: 'do', reason: 'HTML은 쓸 수 없어요' }])
  })

  test.each([
    ['<script>alert(1)</script>', 1],
    ['가\n\n<iframe src="https://evil.example" />', 3],
    ['가\n\n<Callout tone={alert(1)}>나</Callout>', 3],
    ['<Callout {...evil}>나</Callout>', 1],
    ['가\n\n{process.env}', 3],
    ['export const a = 1', 1],
    ["import fs from 'node:fs'", 1],
    ['<Step id="a1" do="가" dangerouslySetInnerHTML="나" />', 1],
  ])('본문의 %s 는 %i번째 줄이라고 말해요', (body, line) => {
    expect(readBody('content/x.mdx', body).faults).toContainEqual(
      expect.objectContaining({ file: 'content/x.mdx', field: `본문 ${line}번째 줄` }),
    )
  })
})
