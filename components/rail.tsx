import type { ReactNode } from 'react'
import type { Answer } from '@/lib/answer'
import { PageTools } from './page-tools'

type Props = { answer: Answer; parts: { id: string; title: string }[]; children: ReactNode }

/** Beside the text on a wide screen, below it on a phone. Contents show only beside it. */
export function Rail({ answer, parts, children }: Props) {
  return (
    <aside className="rail" aria-label="이 글에 대하여">
      <PageTools answer={answer} />
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
