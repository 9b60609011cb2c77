import { expect, test } from 'vitest'
import { listBodyParts, listBodySteps, readBody } from './body'

const reasons = (body: string) => readBody('x.mdx', body).faults.map((fault) => fault.reason)

test.each([
  ['계산식', '{1 + 1}', '계산식({ })은 쓸 수 없어요'],
  ['import', "import x from 'y'", 'import와 export는 쓸 수 없어요'],
  ['그림 파일', '![](a.png)', '그림 파일 대신 <Screen>을 써요'],
])('%s은 막는다', (_name, body, reason) => {
  expect(reasons(body)).toContain(reason)
})

test('모르는 부품과 HTML은 쓸 수 있는 것을 알려 주며 막는다', () => {
  expect(reasons('<div>가</div>')[0]).toMatch(/^<div>는 쓸 수 없어요/)
  expect(reasons('<Step id="a" onClick="x" />')[0]).toMatch(/^<Step>에는/)
  expect(reasons('<Screen name={a} />')[0]).toMatch(/^<Screen>에는/)
})

test('닫지 않은 부품은 문법 오류로 말한다', () => {
  expect(reasons('<Steps>')[0]).toMatch(/^MDX 문법이 맞지 않아요/)
})

test('단계는 적힌 차례대로 읽는다', () => {
  const { steps, faults } = listBodySteps(
    'x.mdx',
    '<Steps>\n<Step id="a" do="열어요." />\n<Step id="b" do="눌러요." formerly="c d" />\n</Steps>',
  )
  expect(faults).toEqual([])
  expect(steps.map((step) => step.id)).toEqual(['a', 'b'])
  expect(steps[1]?.formerly).toEqual(['c', 'd'])
})

test('둘째 제목마다 차례에 실릴 이름과 주소가 있다', () => {
  expect(listBodyParts('x.mdx', '## 준비할 것\n\n### 곁가지\n\n## **[완료]**를 눌러요')).toEqual([
    { id: 'part-1', title: '준비할 것' },
    { id: 'part-2', title: '[완료]를 눌러요' },
  ])
})
