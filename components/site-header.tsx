import { Icon } from './icon'

/** Wordmark and the ways in; on a wide screen the search box too. Not sticky. */
export function SiteHeader({ name, current, find = true }: { name: string; current?: string; find?: boolean }) {
  const links = [
    { href: '/diagnose', name: '진단' },
    { href: '/receipts', name: '영수증' },
    { href: '/codes', name: '코드표', wide: true },
    { href: '/glossary', name: '용어집', wide: true },
  ]
  return (
    <header className="top">
      <div className="wrap">
        <a className="brand" href="/">
          {name}
        </a>
        {find ? (
          <a className="find" href="/search" data-search="">
            <Icon name="search" />
            다른 문구 찾기 <kbd>/</kbd>
          </a>
        ) : null}
        <nav aria-label="주 메뉴">
          {links.map((link) => (
            <a
              key={link.href}
              href={link.href}
              className={link.wide ? 'wide' : undefined}
              aria-current={link.href === current ? 'page' : undefined}
            >
              {link.name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}
