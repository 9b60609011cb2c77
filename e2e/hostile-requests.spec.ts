import { expect, test } from '@playwright/test'
import { hostileRequests } from './hostile-requests'
import { sendRaw } from './raw-request'

const safety = ['Content-Security-Policy: ', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: same-origin']

test.describe('브라우저가 보내지 않는 요청', { tag: '@desktop' }, () => {
  for (const { what, bytes, statuses } of hostileRequests)
    test(`${what}에도 안전 머리말과 함께 ${statuses.join(', ')} 가운데 하나로 답해요`, async ({ baseURL }) => {
      const { status, head } = await sendRaw(Number(new URL(baseURL ?? '').port), bytes)
      expect(statuses).toContain(status)
      for (const header of safety) expect(head.toLowerCase()).toContain(header.toLowerCase())
      expect(head.toLowerCase()).not.toMatch(/^(set-cookie|server|x-powered-by):/m)
    })
})
