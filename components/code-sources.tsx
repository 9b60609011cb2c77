import type { CodeTable } from '@/lib/content/schema-codes'

type Source = CodeTable & { age: string }

/** The public tables that the rows of a page come from, each with its age. */
export function CodeSources({ sources }: { sources: Source[] }) {
  return (
    <dl className="about-page">
      <div>
        <dt>출처</dt>
        <dd>
          {sources.map(({ title, url, age }, index) => (
            <span key={title + age}>
              {index > 0 ? ', ' : ''}
              {url ? (
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              ({age})
            </span>
          ))}
        </dd>
      </div>
    </dl>
  )
}
