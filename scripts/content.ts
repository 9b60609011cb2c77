import { writeFileSync } from 'node:fs'
import { checkContent } from '@/lib/content/check/check'
import { checkFindable } from '@/lib/content/check/findable'
import { createToFirst, type ToFirst } from '@/lib/content/check/first'
import { unrecorded } from '@/lib/content/check/ledger'
import { checkQuestions, listAnswered } from '@/lib/content/check/questions'
import { type Fault, toReport } from '@/lib/content/fault'
import { addToLedger, ledgerFile, readLedger, toLedgerText } from '@/lib/content/ledger'
import { listPages } from '@/lib/content/pages'
import { readReport } from '@/lib/content/report'

const has = (flag: string) => process.argv.includes(flag)

function printReport(report: ReturnType<typeof readReport>, whole: boolean): void {
  const { errors, choosers, guides, flows, receipts, terms, screens } = report.perKind
  console.log(
    `오류 ${errors} · 고르는 쪽 ${choosers} · 안내 ${guides} · 진단 ${flows} · 조회처 ${receipts} · 용어 ${terms} · 그린 화면 ${screens}`,
  )
  for (const one of report.perSystem) {
    const sure = `확인 높음 ${one.confidence.high ?? 0} 보통 ${one.confidence.medium ?? 0} 낮음 ${one.confidence.low ?? 0}`
    console.log(
      `  ${one.key.padEnd(18)} 오류 ${String(one.errors).padStart(3)}  안내 ${String(one.guides).padStart(2)}  ${whole ? sure : ''}`,
    )
  }
  console.log(`다시 확인할 날이 지난 글 ${report.overdue.length} · 확인이 약한 글 ${report.low.length}`)
  if (!whole) return
  for (const file of report.overdue) console.log(`  지남 ${file}`)
  for (const file of report.low) console.log(`  약함 ${file}`)
  for (const [month, count] of Object.entries(report.recheckIn).sort())
    console.log(`  ${month}까지 다시 확인할 글 ${count}`)
}

function printQuestions(ask: ToFirst): void {
  console.log('| 무엇을 | 이렇게 물으면 | 먼저 나오는 쪽 | 답 |\n|---|---|---|---|')
  for (const one of listAnswered(ask)) console.log(`| ${one.about} | ${one.ask} | ${one.first} | ${one.says} |`)
}

/** Writes the addresses of new pages down, when nothing else has to be mended first. */
function record(faults: Fault[]): Fault[] {
  const others = faults.filter((fault) => fault.field !== unrecorded)
  if (others.length > 0) return others
  writeFileSync(ledgerFile, toLedgerText(addToLedger(readLedger(), listPages())))
  console.log(faults.length > 0 ? `${ledgerFile}에 새 주소를 적었어요. 함께 올려 주세요.` : '새 주소가 없어요.')
  return []
}

const checked = checkContent()
const written = has('--record') ? record(checked) : checked
const toFirst = written.length > 0 ? undefined : createToFirst()
const faults = toFirst ? [...checkFindable(toFirst), ...checkQuestions(toFirst)] : written
if (faults.length > 0) {
  console.error(has('--json') ? JSON.stringify(faults) : toReport(faults))
  process.exit(1)
}
if (toFirst && has('--questions')) printQuestions(toFirst)
const report = readReport(new Date().toISOString().slice(0, 10))
if (has('--json')) console.log(JSON.stringify(report))
else {
  printReport(report, has('--report'))
  console.log('고칠 곳이 없어요')
}
