import { toErrorAnswer } from '@/lib/content/answers'
import { type ErrorPage, toErrorPath } from '@/lib/content/errors'
import { getSite } from '@/lib/content/lists'
import { toPlain } from '@/lib/content/markdown'

/**
 * An error page as data, for whoever builds on it: its answer as plain text, every wording, and where it comes from.
 * @example toErrorData(page).money // "not-charged"
 */
export function toErrorData(page: ErrorPage) {
  const { url } = getSite()
  return {
    ...toErrorAnswer(page),
    ...{ url: `${url}${toErrorPath(`${page.system}/${page.slug}`)}`, short: `${url}/s/${page.id}` },
    ...{ messages: page.messages, causes: page.causes.map(toPlain), help: toPlain(page.escalate.text) },
    ...{ updated: page.updated, sources: page.sources },
  }
}
