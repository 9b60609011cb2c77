'use client'

import type { Kept } from '@/lib/desk/kept'
import type { OwnWords } from '@/lib/reply'

const fields: { key: keyof OwnWords; label: string; placeholder: string }[] = [
  { key: 'shop', label: '가게 이름', placeholder: '봄날상점' },
  { key: 'greeting', label: '첫인사', placeholder: '안녕하세요, {가게}입니다.' },
  { key: 'signOff', label: '끝인사', placeholder: '감사합니다.' },
]

type Props = { kept: Kept; change: (change: (kept: Kept) => Kept) => void }

/** The agent's own words around every reply. */
export function OwnWordsForm({ kept, change }: Props) {
  return (
    <details className="own-words needs-js">
      <summary>내 인사말</summary>
      <div className="fields">
        {fields.map(({ key, label, placeholder }) => (
          <label key={key}>
            {label}
            <input
              value={kept.words[key]}
              placeholder={placeholder}
              maxLength={120}
              onChange={({ currentTarget: { value } }) =>
                change((now) => ({ ...now, words: { ...now.words, [key]: value } }))
              }
            />
          </label>
        ))}
      </div>
      <p className="hint">
        <code>{'{가게}'}</code>는 가게 이름이 되고, <code>{'{고객 이름}'}</code>처럼 적으면 보낼 때 채울 빈칸이 돼요. 이
        기기에만 남아요.
      </p>
    </details>
  )
}
