import { expect, test } from 'vitest'
import { getSite } from './lists'

test('6 확인 열쇠와 주소는 빌드할 때 환경에서 바꿀 수 있다', () => {
  const env = { SITE_URL: 'https://pay.example.com/', NAVER_SITE_VERIFICATION: 'n1', GOOGLE_SITE_VERIFICATION: 'g1' }
  const { url, verification } = getSite({ ...env, INDEXNOW_KEY: 'key-12345' })
  expect(url).toBe('https://pay.example.com')
  expect(verification).toEqual({ naver: 'n1', google: 'g1', indexNow: 'key-12345' })
})

test('6 적지 않은 열쇠는 없다', () => {
  expect(getSite({}).verification).toMatchObject({ naver: undefined, google: undefined })
})
