import type { ReactNode } from 'react'
import { Icon } from './icon'
import { SearchSheet } from './search/search-sheet'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = {
  site: string
  /** Address of the menu entry this page belongs to. */
  current?: string
  /** The page has the real search box itself: no dock, no second box in the header. */
  ownSearch?: boolean
  /** Two panes of work instead of a page of text. */
  wide?: boolean
  /** Attributes by which tests and agents know the page (contracts.md). */
  main?: { 'data-error'?: string; 'data-node'?: string }
  children: ReactNode
}

/** What stands around every page: skip link, header, footer, and on phones the dock. */
export function Frame({ site, current, ownSearch, wide, main, children }: Props) {
  const page = (
    <>
      <a className="skip" href="#main">
        본문으로 가기
      </a>
      <SiteHeader name={site} current={current} find={!ownSearch} />
      <main id="main" className="wrap" {...main}>
        {children}
      </main>
      <SiteFooter />
      {ownSearch ? null : (
        <>
          <nav aria-label="다른 문구">
            <a className="dock" href="/search" data-search="">
              <Icon name="search" />
              다른 문구 찾기
            </a>
          </nav>
          <SearchSheet />
        </>
      )}
    </>
  )
  return wide ? <div className="workplace">{page}</div> : page
}
