import { describe, expect, test } from 'vitest'
import { addToLedger, listAddresses, toLedgerText } from '../ledger'
import type { Page } from '../pages'
import { listLedgerFaults, unrecorded } from './ledger'

const page: Page = {
  ...{ id: 'ab12', path: '/guides/x', kind: 'guide', title: '안내', formerly: [], hidden: false },
  steps: [{ id: 'open', formerly: [] }],
}
const ledger = addToLedger({}, [page])
const nothing = new Set<string>()

describe('장부', () => {
  test('글, 짧은 주소, 단계를 모두 적고 한 줄에 한 글이다', () => {
    expect(listAddresses('/guides/x', ledger['/guides/x'] ?? {})).toEqual(['/guides/x', '/s/ab12', '/s/ab12/open'])
    expect(toLedgerText(ledger)).toBe('{\n"/guides/x": {"id":"ab12","steps":["open"]}\n}\n')
  })

  test('이름이 바뀐 글과 단계를 적어도 옛것은 남는다', () => {
    const renamed = { ...page, path: '/guides/y', steps: [{ id: 'start', formerly: ['open'] }] }
    expect(addToLedger(ledger, [renamed])).toEqual({
      '/guides/x': { id: 'ab12', steps: ['open'] },
      '/guides/y': { id: 'ab12', steps: ['start'] },
    })
    const restepped = addToLedger(ledger, [{ ...page, steps: [{ id: 'start', formerly: [] }] }])
    expect(restepped['/guides/x']?.steps).toEqual(['open', 'start'])
  })
})

describe('장부 검사', () => {
  test('모두 답하면 고칠 곳이 없다', () => {
    expect(listLedgerFaults(ledger, [page], new Set(['/guides/x', '/s/ab12', '/s/ab12/open']))).toEqual([])
  })

  test('글이 없어지면 그 글 한 줄로, 무엇을 적을지 말한다', () => {
    const [fault, ...more] = listLedgerFaults(ledger, [], nothing)
    expect(more).toEqual([])
    expect(fault).toMatchObject({ file: 'content/ledger.json', field: '/guides/x' })
    expect(fault?.reason).toContain('formerly에 x')
    expect(fault?.reason).toContain('- path: /guides/x')
  })

  test('글은 남고 id만 바뀌면 되돌리라고 한다', () => {
    const faults = listLedgerFaults(ledger, [], new Set(['/guides/x']))
    expect(faults.map((fault) => fault.field)).toEqual(['/s/ab12'])
    expect(faults[0]?.reason).toContain('id는 바꾸지 않아요')
  })

  test('단계가 없어지면 지금 단계의 formerly에 적으라고 한다', () => {
    const faults = listLedgerFaults(ledger, [], new Set(['/guides/x', '/s/ab12']))
    expect(faults.map((fault) => fault.field)).toEqual(['/s/ab12/open'])
    expect(faults[0]?.reason).toContain('formerly에 open')
  })

  test('새 글은 적는 명령을 알려 준다', () => {
    const [fault] = listLedgerFaults({}, [page], new Set(['/guides/x']))
    expect(fault).toMatchObject({ field: unrecorded })
    expect(fault?.reason).toContain('npm run content -- --record')
  })
})
