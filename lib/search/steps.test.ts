import { expect, test } from 'vitest'
import { finish, gradually } from './steps'

function* count(made: number[]) {
  for (const step of [1, 2, 3]) {
    made.push(step)
    yield
  }
  return made.length
}

test('조금씩 만들다 만 것은 처음 쓸 때 나머지만 만들어요', () => {
  const made: number[] = []
  const value = gradually(() => count(made))
  const ahead = value.ahead()
  ahead.next()
  ahead.next()
  expect(made).toEqual([1, 2])
  expect(value()).toBe(3)
  expect([value(), made]).toEqual([3, [1, 2, 3]])
})

test('미리 다 만든 것은 다시 만들지 않아요', () => {
  const made: number[] = []
  const value = gradually(() => count(made))
  finish(value.ahead())
  finish(value.ahead())
  expect(value()).toBe(3)
})
