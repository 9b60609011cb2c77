import { checkContent } from '@/lib/content/check/check'
import { getContent } from '@/lib/content/content'
import { toReport } from '@/lib/content/fault'

const faults = checkContent()
const json = process.argv.includes('--json')

if (faults.length > 0) {
  console.error(json ? JSON.stringify(faults) : toReport(faults))
  process.exit(1)
}

const content = getContent()
const today = new Date().toISOString().slice(0, 10)
const pages = [...content.errors, ...content.choosers, ...content.guides, ...content.flows]
const report = {
  errors: content.errors.length,
  choosers: content.choosers.length,
  guides: content.guides.length,
  flows: content.flows.length,
  receipts: content.receipts.length,
  terms: content.terms.length,
  screens: content.screens.length,
  overdue: pages.filter((page) => page.recheckBy < today).map((page) => page.file),
  lowConfidence: pages.filter((page) => page.confidence === 'low').map((page) => page.file),
  perSystem: Object.fromEntries(
    content.systems.map((system) => [system.key, content.errors.filter((page) => page.system === system.key).length]),
  ),
}
if (json) console.log(JSON.stringify(report))
else {
  console.log(
    `오류 ${report.errors} · 고르는 쪽 ${report.choosers} · 안내 ${report.guides} · 진단 ${report.flows} · 조회처 ${report.receipts} · 용어 ${report.terms} · 그린 화면 ${report.screens}`,
  )
  for (const [key, count] of Object.entries(report.perSystem)) console.log(`  ${key.padEnd(16)} ${count}`)
  console.log(`다시 확인할 날이 지난 글 ${report.overdue.length} · 확인이 약한 글 ${report.lowConfidence.length}`)
  console.log('고칠 곳이 없어요')
}
