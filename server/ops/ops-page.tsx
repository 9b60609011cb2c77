import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { OpsDraft } from '@/components/ops/ops-draft'
import { OpsLogin } from '@/components/ops/ops-login'
import { OpsOverview } from '@/components/ops/ops-overview'
import { cutAtSlot } from '../slot'
import type { Draft } from './draft'
import type { OpsReport } from './report'

/**
 * The pages of /ops, drawn into the slot of the exported one.
 * @example createOpsPages(html).toLogin() // "<!DOCTYPE html>…"
 */
export function createOpsPages(html: string) {
  const page = cutAtSlot(html, 'ops')
  const draw = (content: ReactNode) => page.before + renderToStaticMarkup(content) + page.after
  return {
    toLogin: (message?: string) => draw(<OpsLogin message={message} />),
    toOverview: (report: OpsReport, query: string) => draw(<OpsOverview report={report} query={query} />),
    toDraft: (draft: Draft, query: string) => draw(<OpsDraft {...draft} query={query} />),
  }
}
