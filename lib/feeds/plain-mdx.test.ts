import { expect, test } from 'vitest'
import { listErrors, toErrorKey, toErrorPath, toMessage } from '@/lib/content/errors'
import { toPlainMarkdown, toPlainText } from './plain-mdx'

test('단계는 번호 목록이 되고 무엇이 보일지도 남는다', () => {
  const body =
    '<Steps title="이 순서로">\n<Step id="a" do="**[설정]**을 열어요." expect="내 이름이 보여요." />\n</Steps>'
  expect(toPlainMarkdown(body)).toBe(
    '### 이 순서로\n\n1. **\\[설정]**을 열어요.\n\n   이렇게 보이면 됩니다: 내 이름이 보여요.\n',
  )
})

test('조심할 말은 인용으로, 목록 안에 있어도 남는다', () => {
  expect(toPlainMarkdown('<Callout tone="care">**조심해요.** 다시 봐요.</Callout>')).toBe(
    '> **조심해요.** 다시 봐요.\n',
  )
  expect(toPlainMarkdown('- 하나\n\n  <Callout>둘</Callout>')).toContain('> 둘')
})

test('문구를 부르면 그 글로 이어진다', () => {
  const [page] = listErrors()
  const key = page ? toErrorKey(page) : ''
  const markdown = toPlainMarkdown(`<Message name="${key}" />`)
  expect(markdown).toContain(`](https://help.example.kr${toErrorPath(key)})`)
  expect(toPlainText(`<Message name="${key}" />`)).toBe(`“${page ? toMessage(page) : ''}”`)
})

test('글자만 남기면 표도 한 줄씩 읽힌다', () => {
  expect(toPlainText('## 제목\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n**끝**')).toBe('제목\n가 · 나\n1 · 2\n끝')
})
