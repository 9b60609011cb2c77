import { listBodySteps } from './body'
import { listChoosers, toChooserPath } from './choosers'
import { listCodePages } from './code-pages'
import { isQuestion, listFlows, listFormerNodePaths, toNodePath } from './diagnose'
import { listErrors, toErrorKey, toErrorPath, toMessage } from './errors'
import { listFixedPages, toNewest } from './fixed-pages'
import { listGuides } from './guides'
import { perContent } from './per-content'
import { listReceipts } from './receipts'
import type { Step } from './schema'
import { listSystemGuides, listSystems } from './systems'

/** A page of the site. Pages with an `id` can be reached by /s/<id>. */
export type Page = {
  id?: string
  path: string
  kind: 'error' | 'chooser' | 'guide' | 'diagnose' | 'receipt' | 'code' | 'system' | 'other'
  /** What the page is called where it is linked. */
  title: string
  steps: Pick<Step, 'id' | 'formerly'>[]
  /** Addresses it had before. */
  formerly: string[]
  updated?: string
  /** Kept out of sitemap.xml and marked noindex. */
  hidden: boolean
}

const plain = { steps: [], formerly: [], hidden: false }

/** Old slugs of errors may name the service they were under. */
const toFormer = (system: string) => (name: string) => toErrorPath(name.includes('/') ? name : `${system}/${name}`)

function listErrorPages(): Page[] {
  return listErrors().map((page) => ({
    ...{ ...plain, id: page.id, kind: 'error', title: toMessage(page), updated: page.updated },
    ...{ path: toErrorPath(toErrorKey(page)), steps: page.steps, formerly: page.formerly.map(toFormer(page.system)) },
  }))
}

function listChooserPages(): Page[] {
  return listChoosers().map((page) => ({
    ...{ ...plain, id: page.id, kind: 'chooser', title: toMessage(page), updated: page.updated },
    ...{ path: toChooserPath(page.slug), formerly: page.formerly.map(toFormer('common')) },
  }))
}

function listGuidePages(): Page[] {
  return listGuides().map((page) => ({
    ...{ ...plain, id: page.id, path: `/guides/${page.slug}`, kind: 'guide', title: page.title, updated: page.updated },
    ...{ steps: listBodySteps(page.file, page.body).steps, formerly: page.formerly.map((slug) => `/guides/${slug}`) },
  }))
}

function listFlowPages(): Page[] {
  return listFlows().flatMap((flow) =>
    flow.nodes.map((node, index) => ({
      ...{
        ...plain,
        id: index === 0 ? flow.id : undefined,
        path: toNodePath(flow, node.id),
        kind: 'diagnose' as const,
      },
      ...{ title: index === 0 ? flow.title : isQuestion(node) ? node.question : node.answer, updated: flow.updated },
      ...{ steps: isQuestion(node) ? [] : node.steps, formerly: listFormerNodePaths(flow, node), hidden: index > 0 },
    })),
  )
}

function listReceiptPages(): Page[] {
  return listReceipts().map((page) => ({
    ...{ ...plain, id: page.id, path: `/receipts/${page.slug}`, kind: 'receipt', title: page.title },
    ...{ updated: page.updated, steps: page.steps, formerly: page.formerly.map((slug) => `/receipts/${slug}`) },
  }))
}

function listSystemPages(): Page[] {
  return listSystems().map(({ key, name }) => {
    const listed = [...listErrors().filter((page) => page.system === key), ...listSystemGuides(key)]
    const updated = toNewest(listed.map((page) => page.updated))
    return { ...plain, path: `/systems/${key}`, kind: 'system', title: `${name} 결제 오류`, updated }
  })
}

function readPages(): Map<string, Page> {
  const fixed = listFixedPages().map(({ path, heading, updated, hidden = false }) => {
    return { ...plain, path, kind: 'other' as const, title: heading, updated, hidden }
  })
  const codes = listCodePages().map((page) => ({ ...plain, ...page, kind: 'code' as const }))
  const written = [listErrorPages, listChooserPages, listGuidePages, listFlowPages, listReceiptPages]
  const all: Page[] = [...fixed, ...listSystemPages(), ...written.flatMap((list) => list()), ...codes]
  return new Map(all.map((page) => [page.path, page]))
}

// Bodies are parsed for their steps.
const getPages = perContent(readPages)

/**
 * Every page, each with its address; the one list behind the sitemap, short links and link checks.
 * @example listPages().find((page) => page.path === '/about')?.title // "이 도움말은 누가 만드나요"
 */
export function listPages(): Page[] {
  return [...getPages().values()]
}

/** One page by its address, or undefined. @example getPage('/glossary')?.title // "용어집" */
export function getPage(path: string): Page | undefined {
  return getPages().get(path)
}
