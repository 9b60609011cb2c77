'use client'

import { copy } from './copy'
import { Icon } from './icon'

/** A code as it was shown, with a button that copies it. */
export function CodeChip({ code }: { code: string }) {
  return (
    <button type="button" className="btn small" onClick={() => void copy(code, `${code}를 복사했어요`)}>
      <code>{code}</code>
      <Icon name="copy" />
      코드 복사
    </button>
  )
}

/** Copies the address of the page. */
export function CopyPageLink() {
  return (
    <button
      type="button"
      className="btn small"
      onClick={() => void copy(`${location.origin}${location.pathname}`, '링크를 복사했어요')}
    >
      <Icon name="link" />
      링크 복사
    </button>
  )
}

/** Prints the page. */
export function PrintButton() {
  return (
    <button type="button" className="btn small" onClick={() => window.print()}>
      <Icon name="print" />
      인쇄
    </button>
  )
}
