import { expect, test } from 'vitest'
import { listChanged, toFingerprints, toIndexNow } from './index-now'

test('7 새 글, 바뀐 글, 없앤 글만 알린다', () => {
  const before = toFingerprints([
    ['/a', '가'],
    ['/b', '나'],
    ['/old', '다'],
  ])
  const after = toFingerprints([
    ['/a', '가'],
    ['/b', '나!'],
    ['/new', '다'],
  ])
  expect(listChanged(before, after)).toEqual(['/b', '/new', '/old'])
})

test('7 알리는 글에는 서버, 열쇠, 열쇠가 있는 곳, 주소가 있다', () => {
  expect(toIndexNow(['/about'], 'a1b2c3d4')).toEqual({
    host: 'help.example.kr',
    key: 'a1b2c3d4',
    keyLocation: 'https://help.example.kr/a1b2c3d4.txt',
    urlList: ['https://help.example.kr/about'],
  })
})
