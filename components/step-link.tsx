'use client'

import { copy } from './copy'
import { Icon } from './icon'

/** Link to exactly this step: opens it, and copies its address once the page is awake. */
export function StepLink({ id }: { id: string }) {
  return (
    <a
      className="ln"
      href={`#${id}`}
      data-copy=""
      onClick={() => void copy(`${location.origin}${location.pathname}#${id}`, '이 단계의 링크를 복사했어요')}
    >
      <Icon name="link" />
      링크
    </a>
  )
}
