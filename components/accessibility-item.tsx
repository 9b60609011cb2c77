import type { Principle } from '@/lib/content/schema-accessibility'
import { Icon } from './icon'
import { Inline } from './inline'

const states = {
  met: { icon: 'check', tone: 'ok', word: '지켜요' },
  partly: { icon: 'alert', tone: 'wait', word: '일부만 지켜요' },
  none: { icon: 'ban', tone: undefined, word: '해당 없어요' },
} as const

/** One item of the guideline: whether it is met, and why we say so. */
export function AccessibilityItem({ item }: { item: Principle['items'][number] }) {
  const { icon, tone, word } = states[item.state]
  return (
    <div>
      <dt>{item.name}</dt>
      <dd>
        <b className="state">
          <Icon name={icon} tone={tone} /> {word}
        </b>{' '}
        <Inline text={item.evidence} terms={false} />
      </dd>
    </div>
  )
}
