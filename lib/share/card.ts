import { listChoosers, toChooserPath } from '@/lib/content/choosers'
import { toCodePath } from '@/lib/content/code-paging'
import { getCodeBook, listCodeSystems } from '@/lib/content/codes'
import { listFlows } from '@/lib/content/diagnose'
import { listErrors, toErrorKey, toErrorPath, toMessage } from '@/lib/content/errors'
import { listFixedPages } from '@/lib/content/fixed-pages'
import { listGuides } from '@/lib/content/guides'
import { getSite } from '@/lib/content/lists'
import { getPage } from '@/lib/content/pages'
import { perContent } from '@/lib/content/per-content'
import { listReceipts } from '@/lib/content/receipts'
import { listSystems, toSystemName } from '@/lib/content/systems'
import { toContentHash } from '@/lib/content-hash'

/** What a share image says: the place above, the message or title, the words of it that are marked, a line below. */
export type ShareCard = { over: string; title: string; mark?: string; quoted?: boolean; under: string }

/** Size of every share image in pixels. Kakao cuts it to 2:1: everything stands in the middle 1200 x 600. */
export const shareSize = { width: 1200, height: 630 }

/** Raise it when the drawing changes: chats keep an image by its address. A test holds the two together. */
export const drawing = 1

const toSteps = (count: number, many: string, none: string) => (count > 1 ? `${many} ${count}단계` : none)

function listErrorCards(): [string, ShareCard][] {
  const errors = listErrors().map((page): [string, ShareCard] => [
    toErrorPath(toErrorKey(page)),
    {
      ...{ over: `${toSystemName(page.system)} · ${page.situation}`, title: toMessage(page), mark: page.mark },
      ...{ quoted: true, under: toSteps(page.steps.length, '뜻과 해결 순서', '뜻과 할 일') },
    },
  ])
  const choosers = listChoosers().map((page): [string, ShareCard] => [
    toChooserPath(page.slug),
    { over: '여러 곳에서 뜨는 문구', title: toMessage(page), quoted: true, under: '어디에서 떴는지로 원인 찾기' },
  ])
  return [...errors, ...choosers]
}

function listGuideCards(): [string, ShareCard][] {
  return listGuides().map(({ slug, system, situation, title, mark }) => {
    const steps = getPage(`/guides/${slug}`)?.steps.length ?? 0
    const under = toSteps(steps, '처음부터 끝까지', '한 번에 보는 안내')
    return [`/guides/${slug}`, { over: `${toSystemName(system)} · ${situation}`, title, mark, under }]
  })
}

function listReceiptCards(): [string, ShareCard][] {
  return listReceipts().map(({ slug, name, title, steps }) => {
    const under = toSteps(steps.length, '영수증 찾는 순서', '찾는 곳과 준비할 것')
    return [`/receipts/${slug}`, { over: `영수증 · ${name}`, title, under }]
  })
}

function listFlowCards(): [string, ShareCard][] {
  return listFlows().map(({ slug, system, title }) => [
    `/diagnose/${slug}`,
    { over: `진단 · ${toSystemName(system)}`, title, under: '질문에 답하며 원인 찾기' },
  ])
}

function listPlaceCards(): [string, ShareCard][] {
  const systems = listSystems().map(({ key, name }): [string, ShareCard] => [
    `/systems/${key}`,
    { over: '서비스', title: `${name} 결제 오류`, under: '오류 문구와 안내 모음' },
  ])
  const codes = listCodeSystems().map((system): [string, ShareCard] => {
    const title = `${toSystemName(system)} 오류 코드 ${getCodeBook(system)?.rows.length ?? 0}개`
    return [toCodePath(system), { over: '코드표', title, under: '코드마다 뜻과 할 일' }]
  })
  const fixed = listFixedPages().flatMap(({ path, heading, card }): [string, ShareCard][] =>
    card ? [[path, { ...card, title: heading }]] : [],
  )
  return [...systems, ...codes, ...fixed]
}

/**
 * What the image of each page says, by address. Later pages of a code table and inner questions have none of their own.
 * @example listShareCards().get('/diagnose')?.title // "무엇이 막혔나요?"
 */
export const listShareCards = perContent(
  () =>
    new Map(
      [listErrorCards, listGuideCards, listReceiptCards, listFlowCards, listPlaceCards].flatMap((list) => list()),
    ),
)

/** The card of a page or of the page above it. @example getShareCard('/codes/nhn-kcp/2').title // "NHN KCP 오류 코드 646개" */
export function getShareCard(path: string): ShareCard {
  const card = listShareCards().get(path)
  if (card) return card
  return getShareCard(path.replace(/\/[^/]*$/, '') || '/')
}

/**
 * Address of the image of a card. It changes with the words, never otherwise, and is known without drawing.
 * @example toShareAddress(card) // "/og/ypeBEsobvcr6wjGz.png"
 */
export function toShareAddress(card: ShareCard): string {
  return `/og/${toContentHash(JSON.stringify([drawing, getSite().name, card]))}.png`
}
