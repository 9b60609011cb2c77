'use client'

import { keptKey } from '@/lib/desk/kept'
import { outboxKey } from '@/lib/feedback'
import { Icon } from './icon'
import { notify } from './toast'

/** All that this site keeps in the browser, by its place in the storage. */
const kept = [
  { key: keptKey, name: '상담 데스크에 적은 인사말, 즐겨찾기, 최근에 보낸 답의 이름' },
  { key: outboxKey, name: '보내는 중이라 아직 닿지 않은 의견' },
]

function clear(): void {
  try {
    for (const { key } of kept) localStorage.removeItem(key)
    notify({ text: '이 기기에서 지웠어요' })
  } catch {
    notify({ text: '이 기기는 아무것도 남기지 않게 해 두었어요. 지울 것이 없어요.' })
  }
}

/** What may stay on the device, and the way to be rid of it. */
export function DeviceData() {
  return (
    <>
      <ul>
        {kept.map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
      </ul>
      <p className="btns needs-js">
        <button type="button" className="btn small" onClick={clear}>
          <Icon name="x" />이 기기에서 지우기
        </button>
      </p>
    </>
  )
}
