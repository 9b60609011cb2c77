import { getError, toErrorPath, toMessage } from './errors'
import { getGuide } from './guides'
import { toSystemName } from './systems'

/** Rows that lead to errors: the message in quotes, the service above. @example listErrorRows(['apple/x'])[0]?.quoted // true */
export function listErrorRows(keys: string[]) {
  return keys.flatMap((key) => {
    const page = getError(key)
    return page
      ? [{ href: toErrorPath(key), title: toMessage(page), quoted: true, over: toSystemName(page.system) }]
      : []
  })
}

/** Rows that lead to guides. @example listGuideRows(['iphone-kakaopay'])[0]?.href // "/guides/iphone-kakaopay" */
export function listGuideRows(slugs: string[]) {
  return slugs.flatMap((slug) => {
    const guide = getGuide(slug)
    return guide ? [{ href: `/guides/${slug}`, title: guide.title }] : []
  })
}
