import { notFound } from 'next/navigation'
import { CodeBookPage, toCodeMetadata } from '@/app/codes/code-book-page'
import { getPagedBook, listLaterPages } from '@/lib/content/code-pages'

type Props = { params: Promise<{ system: string; n: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listLaterPages()
}

async function read({ params }: Props) {
  const { system, n } = await params
  return getPagedBook(system, n) ?? notFound()
}

export async function generateMetadata(props: Props) {
  const { book, page } = await read(props)
  return toCodeMetadata(book, page)
}

export default async function CodeSystemLaterPage(props: Props) {
  const { book, page } = await read(props)
  return <CodeBookPage book={book} page={page} />
}
