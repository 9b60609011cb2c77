import { listChoosers, toChooserPath } from './choosers'
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

/** Rows that lead to the questions an error is one answer of. @example listChooserRows('nhn-kcp/cc63-wrong-password')[0]?.quoted // true */
export function listChooserRows(key: string) {
  const asking = listChoosers().filter(({ options }) => options.some(({ error }) => error === key))
  return asking.map((page) => ({
    href: toChooserPath(page.slug),
    title: toMessage(page),
    quoted: true,
    over: '여러 곳에서 뜨는 문구',
  }))
}

/** Rows that lead to guides. @example listGuideRows(['iphone-kakaopay'])[0]?.href // "/guides/iphone-kakaopay" */
export function listGuideRows(slugs: string[]) {
  return slugs.flatMap((slug) => {
    const guide = getGuide(slug)
    return guide ? [{ href: `/guides/${slug}`, title: guide.title }] : []
  })
}
