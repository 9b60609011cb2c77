import type { ReactNode } from 'react'
import { CopyPageLink, PrintButton } from './copy-button'

/** Beside the text on a wide screen, below it on a phone. Tools and contents show only beside it. */
export function Rail({ parts, children }: { parts: { id: string; title: string }[]; children: ReactNode }) {
  return (
    <aside className="rail" aria-label="이 글에 대하여">
      <div className="rail-tools">
        <CopyPageLink />
        <PrintButton />
      </div>
      <nav className="toc" aria-label="이 글의 차례">
        {parts.map((part) => (
          <a key={part.id} href={`#${part.id}`}>
            {part.title}
          </a>
        ))}
      </nav>
      {children}
    </aside>
  )
}
