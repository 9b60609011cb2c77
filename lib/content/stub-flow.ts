import { type Stub, toProvenanceStub } from './stub'

/**
 * A new decision tree of one question; what is missing the check will name.
 * @example toFlowStub({ id: 'ab12', system: 'card', text: '카드가 거절됐어요', today: '2026-11-22' }).startsWith('id: ab12') // true
 */
export function toFlowStub({ id, system, text, today }: Stub): string {
  return `id: ${id}
title: ${JSON.stringify(text)}
lead: ""
system: ${system}
# 첫 마디가 뿌리예요. 마디마다 오는 길은 하나이고, 질문마다 모르겠어요가 마지막이에요.
nodes:
  - id: approval
    question: 카드사 앱이나 문자에 이 결제가 보이나요?
    options:
      - { label: 승인이 보여요, to: paid }
      - { label: 모르겠어요, to: look-first, unsure: true }
  - id: paid
    answer: ""
    text: ""
    links:
      - { guide: charged-but-no-order }
  - id: look-first
    answer: ""
    text: ""
    links:
      - { guide: retry-or-wait }
${toProvenanceStub(today)}
mustFind: []
`
}
