import { expect, test } from 'vitest'
import { listErrors, toErrorKey, toErrorPath, toMessage } from '@/lib/content/errors'
import { listPages } from '@/lib/content/pages'
import { getShareCard, listShareCards } from './card'
import { toShareSvg } from './draw'

test('19 모든 그림의 모든 글자가 글꼴에 있고, 문구는 줄지 않고 다 들어간다', () => {
  const faults = [...listShareCards()].flatMap(([path, card]) => {
    try {
      return toShareSvg(card, '결제 오류 도움말') ? [] : [path]
    } catch (error) {
      return [`${path}: ${error}`]
    }
  })
  expect(faults).toEqual([])
}, 120_000)

test('17 찾게 할 글마다 제 그림이 있고, 코드표의 뒤쪽만 첫 쪽의 그림을 쓴다', () => {
  const cards = listShareCards()
  const without = listPages().filter(({ path, hidden }) => !hidden && !cards.has(path))
  expect(without.filter(({ kind }) => kind !== 'code')).toEqual([])
  for (const { path } of without) expect(getShareCard(path)).toBe(cards.get(path.replace(/\/\d+$/, '')))
})

test('오류의 그림은 본 문구 그대로이다', () => {
  for (const page of listErrors())
    expect(getShareCard(toErrorPath(toErrorKey(page)))).toMatchObject({ title: toMessage(page), quoted: true })
})
