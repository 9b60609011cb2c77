import { toMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { CodePage } from '@/components/code-page'
import { Frame } from '@/components/frame'
import { StructuredData } from '@/components/structured-data'
import { Updated } from '@/components/updated'
import { toCodePath } from '@/lib/content/code-paging'
import { toCodeDescription, toCodeTitle } from '@/lib/content/code-titles'
import { readCodePage } from '@/lib/content/code-view'
import { getContact, getSite } from '@/lib/content/lists'
import type { CodeBook } from '@/lib/content/schema-codes'
import { getSystem, toSystemName } from '@/lib/content/systems'
import { toStructuredData } from '@/lib/share/structured-data'

type Place = { book: CodeBook; page: number }

/** Head of a page of a table. */
export function toCodeMetadata(book: CodeBook, page: number) {
  return toMetadata({
    path: toCodePath(book.system, page),
    title: toCodeTitle(book, page),
    description: toCodeDescription(book, page),
  })
}

/** The first page of a table and the later ones: the same page at two routes. */
export function CodeBookPage({ book, page }: Place) {
  const { system } = book
  const name = toSystemName(system)
  const contact = getContact(system)
  const hub = getSystem(system) ? `/systems/${system}` : undefined
  const crumbs = [
    { name: '코드표', href: '/codes' },
    { name, href: hub },
  ]
  const about = { path: toCodePath(system, page), heading: `${name} 코드표`, technical: true }
  return (
    <Frame site={getSite().name} current="/codes">
      <Breadcrumb crumbs={crumbs} />
      <StructuredData json={toStructuredData({ ...about, crumbs })} />
      <h1>{about.heading}</h1>
      <CodePage
        system={system}
        name={name}
        view={readCodePage(book, page)}
        contact={contact?.audience === 'shopper' ? contact : undefined}
      />
      <Updated date={book.updated} />
    </Frame>
  )
}
