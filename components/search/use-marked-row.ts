import { useState } from 'react'
import type { SearchResult } from '@/lib/search/entry'

/** The row that Enter opens: the first one until another is marked. Known by its page, since rows may still join above it. */
export function useMarkedRow(results: SearchResult[]) {
  const [path, mark] = useState<string>()
  const toPlace = (path?: string) => results.findIndex(({ entry }) => entry.path === path)
  return {
    /** The place of the marked row, from 0. */
    selected: Math.max(0, toPlace(path)),
    mark,
    select: (place: number) => mark(results[place]?.entry.path),
    /** Through the pages that stand there, before there are results those of the early rows. */
    move: (by: number, paths = results.map(({ entry }) => entry.path)) =>
      mark((from) => paths[Math.max(0, paths.indexOf(from ?? '')) + by] ?? from),
  }
}
