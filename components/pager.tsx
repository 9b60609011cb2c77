import type { Pager as Pages } from '@/lib/content/code-pager'

/** The way to the other pages of a long table. */
export function Pager({ pager: { page, pages, numbers, previous, next } }: { pager: Pages }) {
  if (pages < 2) return null
  return (
    <nav className="pager" aria-label="쪽">
      {previous ? (
        <a href={previous} rel="prev">
          이전
        </a>
      ) : null}
      {numbers.map((one, index) =>
        one ? (
          <a key={one.number} href={one.href} aria-current={one.number === page ? 'page' : undefined}>
            <span className="sr">쪽 </span>
            {one.number}
          </a>
        ) : (
          <span key={`gap-${numbers[index - 1]?.number}`}>…</span>
        ),
      )}
      {next ? (
        <a href={next} rel="next">
          다음
        </a>
      ) : null}
    </nav>
  )
}
