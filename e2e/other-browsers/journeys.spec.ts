import { writeFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { toErrorPath } from '@/lib/content/errors'
import { test } from './visitor'

const unusableMethod = toErrorPath('apple/method-unusable-enter-another')
const box = 'form[role=search] [name=q]'
const best = '[data-confident] [data-result]'

test('본 문구를 넣으면 그 글이 맨 위에 나오고, 누르면 그 글이 열려요', async ({ visitor, baseURL }) => {
  await visitor.open(`${baseURL}/`)
  await visitor.type(box, '이 지불 방법을 사용할 수 없습니다')
  expect(await visitor.attribute(best, 'data-result')).toBe(unusableMethod)
  await visitor.click(`${best} a`)
  expect(await visitor.text('h1.msg')).toContain('다른 지불 방법을 입력하십시오.')
})

test('열린 찾기에서 다른 자판으로 친 글을 어떻게 읽었는지 말해요', async ({ visitor, baseURL }) => {
  await visitor.open(`${baseURL}/`)
  await visitor.type(box, 'dkdlvhs zkzkdhvpdl')
  expect(await visitor.text('.how-read mark')).toBe('아이폰 카카오페이')
})

test('단계의 링크를 누르면 그 단계가 표시되고 복사했는지 알려요', async ({ visitor, baseURL }) => {
  await visitor.open(`${baseURL}${unusableMethod}`)
  await visitor.click('.steps > li:nth-child(2) .ln')
  expect(await visitor.text('.toast')).toMatch(/복사/)
  expect(await visitor.ask('document.querySelector(".steps > li:target")?.matches(":nth-child(2)")')).toBe(true)
})

test('/ 를 누르면 찾는 창이 열려 바로 칠 수 있고 Esc로 닫혀요', async ({ visitor, baseURL }) => {
  await visitor.open(`${baseURL}${unusableMethod}`)
  await visitor.press('/')
  await visitor.type(`dialog ${box}`, 'CC63')
  expect(await visitor.attribute(`dialog ${best}`, 'data-result')).toBe(toErrorPath('nhn-kcp/cc63-wrong-password'))
  await visitor.press('Escape')
  await expect.poll(() => visitor.ask(`document.querySelector("dialog [name=q]").value`)).toBe('')
  await visitor.press('Escape')
  await expect.poll(() => visitor.ask('document.querySelectorAll("dialog[open]").length')).toBe(0)
})

test('진단에서 답을 고르면 다음 질문에 지금까지의 답이 보여요', async ({ visitor, baseURL }) => {
  await visitor.open(`${baseURL}/diagnose/nhn-kcp`)
  const answer = await visitor.text('.options a:nth-child(3) b')
  await visitor.click('.options a:nth-child(3)')
  expect(await visitor.text('.given li b')).toBe(answer)
})

test('명세서에 찍힌 이름으로 영수증을 찾는 곳을 찾아요', async ({ visitor, baseURL }) => {
  await visitor.open(`${baseURL}/receipts`)
  await visitor.type(box, '이니시스-정기과금')
  expect(await visitor.attribute(best, 'data-result')).toBe('/receipts/kg-inicis')
})

test('스크린샷을 고르면 그 안의 문구를 찾아요', async ({ visitor, baseURL }, info) => {
  const dialog =
    '<meta charset=utf-8><h3>결제할 수 없음</h3><p>이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오.'
  await visitor.open(`data:text/html,${encodeURIComponent(dialog)}`)
  const picture = info.outputPath('dialog.png')
  await writeFile(picture, await visitor.capture())
  await visitor.open(`${baseURL}/`)
  await visitor.give('.snap [type=file]', picture)
  const said = () => visitor.ask('document.querySelector(".snap [role=status]").textContent')
  await expect
    .poll(said, { timeout: 90_000 })
    .toMatch(/그림에서 읽은 글이에요|읽는 도구를 쓸 수|열 수 없어요|찾지 못했어요/)
  expect(await said()).toMatch(/그림에서 읽은 글이에요/)
  expect(await visitor.attribute(best, 'data-result')).toBe(unusableMethod)
})
