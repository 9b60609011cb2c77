import type { ReactNode } from 'react'
import { Icon } from './icon'

const looks = {
  info: { className: 'note', icon: 'info' },
  care: { className: 'note care', icon: 'warn' },
  stop: { className: 'note halt', icon: 'warn' },
} as const

export type CalloutTone = keyof typeof looks

/** One or two sentences that must not be missed; the first one bold. */
export function Callout({ tone = 'info', children }: { tone?: CalloutTone; children: ReactNode }) {
  const look = looks[tone]
  return (
    <div className={look.className}>
      <Icon name={look.icon} />
      <div>{children}</div>
    </div>
  )
}
