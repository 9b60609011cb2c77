import { notFound } from 'next/navigation'
import { CodeBookPage, toCodeMetadata } from '@/app/codes/code-book-page'
import { getCodeBook, listCodeSystems } from '@/lib/content/codes'

type Props = { params: Promise<{ system: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return listCodeSystems().map((system) => ({ system }))
}

async function read({ params }: Props) {
  return getCodeBook((await params).system) ?? notFound()
}

export async function generateMetadata(props: Props) {
  return toCodeMetadata(await read(props), 1)
}

export default async function CodeSystemPage(props: Props) {
  return <CodeBookPage book={await read(props)} page={1} />
}
