import { listBodySteps } from './body'
import { listChoosers, toChooserPath } from './choosers'
import { listCodePages } from './code-pages'
import { isQuestion, listFlows, toNodePath } from './diagnose'
import { listErrors, toErrorKey, toErrorPath, toMessage } from './errors'
import { listGuides } from './guides'
import { listReceipts } from './receipts'
import type { Step } from './schema'
import { listSystems } from './systems'

/** A page of the site. Pages with an `id` can be reached by /s/<id>. */
export type Page = {
  id?: string
  path: string
  kind: 'error' | 'guide' | 'diagnose' | 'receipt' | 'code' | 'system' | 'other'
  title: string
  steps: Pick<Step, 'id' | 'formerly'>[]
  formerly: string[]
  updated?: string
  /** Kept out of sitemap.xml and marked noindex. */
  hidden: boolean
}

const plain = { steps: [], formerly: [], hidden: false }

function listErrorPages(): Page[] {
  return listErrors().map((page) => ({
    ...{ id: page.id, path: toErrorPath(toErrorKey(page)), kind: 'error', title: toMessage(page), steps: page.steps },
    ...{
      formerly: page.formerly.map((slug) => `/errors/${page.system}/${slug}`),
      updated: page.updated,
      hidden: false,
    },
  }))
}

function listChooserPages(): Page[] {
  return listChoosers().map((page) => ({
    ...{
      id: page.id,
      path: toChooserPath(page.slug),
      kind: 'error',
      title: toMessage(page),
      updated: page.updated,
      hidden: false,
    },
    ...{ steps: [], formerly: page.formerly.map(toChooserPath) },
  }))
}

function listGuidePages(): Page[] {
  return listGuides().map((page) => ({
    ...{
      id: page.id,
      path: `/guides/${page.slug}`,
      kind: 'guide',
      title: page.title,
      updated: page.updated,
      hidden: false,
    },
    ...{ steps: listBodySteps(page.file, page.body).steps, formerly: page.formerly.map((slug) => `/guides/${slug}`) },
  }))
}

function listFlowPages(): Page[] {
  return listFlows().flatMap((flow) =>
    flow.nodes.map((node, index) => ({
      ...plain,
      id: index === 0 ? flow.id : undefined,
      path: toNodePath(flow, node.id),
      kind: 'diagnose' as const,
      title: index === 0 ? flow.title : isQuestion(node) ? node.question : node.answer,
      updated: flow.updated,
      hidden: index > 0,
    })),
  )
}

function listReceiptPages(): Page[] {
  return listReceipts().map((page) => ({
    ...{ id: page.id, path: `/receipts/${page.slug}`, kind: 'receipt', title: page.title, steps: page.steps },
    ...{ formerly: page.formerly.map((slug) => `/receipts/${slug}`), updated: page.updated, hidden: false },
  }))
}

function listFixedPages(): Page[] {
  const systems = listSystems().map((system) => ({ path: `/systems/${system.key}`, title: system.name }))
  return [
    { ...plain, path: '/', kind: 'other', title: '처음' },
    { ...plain, path: '/search', kind: 'other', title: '문구 찾기', hidden: true },
    { ...plain, path: '/desk', kind: 'other', title: '상담 데스크', hidden: true },
    { ...plain, path: '/embed', kind: 'other', title: '결제 오류 찾기', hidden: true },
    { ...plain, path: '/widget', kind: 'other', title: '쇼핑몰에 찾기 단추 달기', hidden: true },
    { ...plain, path: '/diagnose', kind: 'other', title: '진단' },
    { ...plain, path: '/receipts', kind: 'other', title: '영수증' },
    { ...plain, path: '/glossary', kind: 'other', title: '용어집' },
    { ...plain, path: '/about', kind: 'other', title: '이 도움말은 누가 만드나요' },
    { ...plain, path: '/about/accessibility', kind: 'other', title: '모두가 쓸 수 있게 이렇게 지켜요' },
    ...systems.map((system) => ({ ...plain, ...system, kind: 'system' as const })),
  ]
}

/**
 * Every page, each with its address; the one list behind the sitemap, short links and link checks.
 * @example listPages().find((page) => page.path === '/about')?.title // "이 도움말은 누가 만드나요"
 */
export function listPages(): Page[] {
  return [
    ...listFixedPages(),
    ...listErrorPages(),
    ...listChooserPages(),
    ...listGuidePages(),
    ...listFlowPages(),
    ...listReceiptPages(),
    ...listCodePages().map((page) => ({ ...plain, ...page, kind: 'code' as const })),
  ]
}
