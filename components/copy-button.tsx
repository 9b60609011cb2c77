'use client'

import { copy } from './copy'
import { Icon } from './icon'

/** A code as it was shown, with a button that copies it. */
export function CodeChip({ code }: { code: string }) {
  return (
    <button type="button" className="btn small" onClick={() => void copy(code, `${code} 코드를 복사했어요`)}>
      <code>{code}</code>
      <span>
        <Icon name="copy" />
        코드 복사
      </span>
    </button>
  )
}

/** Copies the address of the page. */
export function CopyPageLink({ label = '링크 복사', done = '링크를 복사했어요' }: { label?: string; done?: string }) {
  return (
    <button
      type="button"
      className="btn small"
      onClick={() => void copy(`${location.origin}${location.pathname}`, done)}
    >
      <Icon name="link" />
      {label}
    </button>
  )
}
