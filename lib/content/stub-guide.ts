import { type Stub, toProvenanceStub } from './stub'

/**
 * A new guide with everything an author has to fill in; what is missing the check will name.
 * @example toGuideStub({ id: 'ab12', system: 'card', text: '할부가 안 되면', today: '2026-11-22' }).startsWith('---\nid: ab12') // true
 */
export function toGuideStub({ id, system, text, today }: Stub): string {
  return `---
id: ${id}
# 제목은 답을 말해요. 예: 한도가 남았는데 한도초과면 다른 한도에 걸린 거예요
title: ${JSON.stringify(text)}
# 답을 한두 문장으로. 검색 결과에도 이 말이 나와요.
lead: ""
system: ${system}
situation: ""
errors: []
related: []
${toProvenanceStub(today)}
# 사람들이 하는 말로 셋 이상 적어요.
mustFind: []
---

## 이 순서로 해요

<Steps>
<Step id="first" do="" expect="" />
</Steps>
`
}
