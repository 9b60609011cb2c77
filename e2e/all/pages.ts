import { manifestName, readManifest } from '@/server/manifest'

/** Pages that one test walks through: a failure names the page, not only the test. */
const perTest = 40

/** Addresses of all published pages, hidden ones too, in handfuls. Nothing before the first build: then the tests say so themselves. */
export function listHandfuls(): string[][] {
  const paths = Object.keys(readManifest('out').pages).sort()
  if (paths.length === 0) throw new Error(`out/${manifestName}에 쪽이 없어요.`)
  return Array.from({ length: Math.ceil(paths.length / perTest) }, (_, at) =>
    paths.slice(at * perTest, (at + 1) * perTest),
  )
}
