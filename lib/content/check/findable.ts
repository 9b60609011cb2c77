import { listChoosers, toChooserPath } from '../choosers'
import { getContent } from '../content'
import { toErrorPath } from '../errors'
import type { Fault } from '../fault'
import { listSearchEntries } from '../search-entries'
import type { ToFirst } from './first'

/** Choosers that list an error count as finding it: the person is one tap away. */
function listHomes(path: string): string[] {
  const choosers = listChoosers().filter((chooser) =>
    chooser.options.some((option) => toErrorPath(option.error) === path),
  )
  return [path, ...choosers.map((chooser) => toChooserPath(chooser.slug))]
}

type Asked = { file: string; mustNotFind: string[] }

function listFiles(): Map<string, Asked> {
  const { errors, choosers, guides, flows, receipts } = getContent()
  const files = new Map<string, Asked>([...errors, ...choosers, ...guides, ...flows].map((page) => [page.id, page]))
  for (const { id, mustNotFind } of receipts) files.set(id, { file: 'content/receipts.yaml', mustNotFind })
  return files
}

/**
 * Queries of `mustFind` that do not find their page first, and of `mustNotFind` that do. Asks the search that visitors use.
 * @example checkFindable(createToFirst())[0]?.reason // "'토스 점검시간'은 tosspayments/not-available-bank를 먼저 찾아요"
 */
export function checkFindable(toFirst: ToFirst): Fault[] {
  const files = listFiles()
  return listSearchEntries().flatMap((entry) => {
    const { file = entry.path, mustNotFind = [] } = files.get(entry.id) ?? {}
    const homes = listHomes(entry.path)
    const missed = entry.phrases.flatMap((query) => {
      const first = toFirst(query)
      return homes.includes(first)
        ? []
        : [{ file, field: 'mustFind', reason: `'${query}'로 찾으면 ${first} 이(가) 먼저 나와요` }]
    })
    const wrong = mustNotFind
      .filter((query) => toFirst(query) === entry.path)
      .map((query) => ({ file, field: 'mustNotFind', reason: `'${query}'로 찾으면 이 글이 먼저 나와요` }))
    return [...missed, ...wrong]
  })
}
