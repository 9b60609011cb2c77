import { describe, expect, test } from 'vitest'
import { readSettings } from './settings'

describe('readSettings', () => {
  test('아무것도 안 주면 이 컴퓨터의 3000번', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      preview: false,
      trustProxy: false,
      rateLimit: true,
      dataDir: 'data',
    })
  })

  test.each(['abc', '70000', '-1', '80a'])('PORT=%s 는 까닭을 말하고 멈춘다', (port) => {
    expect(() => readSettings({ PORT: port })).toThrow('PORT는 0부터 65535까지의 숫자여야 해요')
  })

  test('SITE_URL 끝의 빗금은 떼고, 주소가 아니면 멈춘다', () => {
    expect(readSettings({ SITE_URL: 'https://a.example//' }).siteUrl).toBe('https://a.example')
    expect(() => readSettings({ SITE_URL: 'help' })).toThrow('SITE_URL은')
  })

  test('TRUST_PROXY는 모두, 몇 걸음, 주소 가운데 하나', () => {
    expect(readSettings({ TRUST_PROXY: 'true' }).trustProxy).toBe(true)
    expect(readSettings({ TRUST_PROXY: '10.0.0.0/8' }).trustProxy).toBe('10.0.0.0/8')
    const hops = readSettings({ TRUST_PROXY: '1' }).trustProxy
    expect(typeof hops === 'function' && [hops('10.0.0.1', 0), hops('10.0.0.2', 1)]).toEqual([true, false])
  })

  test('짧은 OPS_TOKEN은 까닭을 말하고 멈춘다', () => {
    for (const token of ['', 'short', 'fifteen-letters'])
      expect(() => readSettings({ OPS_TOKEN: token })).toThrow('OPS_TOKEN은 16자 이상')
    expect(readSettings({ OPS_TOKEN: 'sixteen-letters!' }).opsToken).toBe('sixteen-letters!')
  })
})
