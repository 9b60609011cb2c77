import { getContent } from './content'
import { type ErrorPage, listErrors } from './errors'
import { type GuidePage, listGuides } from './guides'
import type { System } from './schema-lists'

/** Services that have a page of their own: at least one error or guide. @example listSystems()[0]?.name // "Apple" */
export function listSystems(): System[] {
  const used = new Set([...listErrors(), ...listGuides()].map((page) => page.system))
  return getContent().systems.filter((system) => used.has(system.key))
}

/** One service by its key, or undefined. @example getSystem('nhn-kcp')?.name // "NHN KCP" */
export function getSystem(key: string): System | undefined {
  return listSystems().find((system) => system.key === key)
}

/** Name of a service as people know it. @example toSystemName('nhn-kcp') // "NHN KCP" */
export function toSystemName(key: string): string {
  return getContent().systems.find((system) => system.key === key)?.name ?? key
}

/** The errors of a service by situation, in the order its author gave. @example listSituations('apple')[0]?.situation // "지불 방법 등록" */
export function listSituations(key: string): { situation: string; errors: ErrorPage[] }[] {
  const errors = listErrors().filter((page) => page.system === key)
  const named = getSystem(key)?.situations ?? []
  const situations = [...new Set([...named, ...errors.map((page) => page.situation)])]
  return situations
    .map((situation) => ({ situation, errors: errors.filter((page) => page.situation === situation) }))
    .filter((group) => group.errors.length > 0)
}

/** The guides of a service. @example listSystemGuides('apple').length // 3 */
export function listSystemGuides(key: string): GuidePage[] {
  return listGuides().filter((guide) => guide.system === key)
}
