export type Crumb = { name: string; href?: string }

/** Where the page stands, wide to narrow; the page itself follows as H1. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="crumbs" aria-label="위치">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.name}>{crumb.href ? <a href={crumb.href}>{crumb.name}</a> : crumb.name}</li>
        ))}
      </ol>
    </nav>
  )
}
