import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { toQrPath } from './qr-path'

test('그린 네모를 다시 세면 QR 코드의 어두운 칸과 같다', () => {
  const { data, size } = encode('https://help.example.kr/s/a7p2', { ecc: 'M' })
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of toQrPath(data).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  expect(drawn).toEqual(data)
})
