import { stringify } from 'csv-stringify/sync'
import type { OpsReport } from './report'

/** What can be exported, with the headings of its columns. */
const tables: Record<string, { columns: string[]; list: (report: OpsReport) => (string | number)[][] }> = {
  wordings: {
    columns: ['문구', '번', '마지막', '가까운 글'],
    list: ({ wordings }) =>
      wordings.map(({ text, count, last, nearest }) => [
        text,
        count,
        last,
        nearest && nearest !== 'late' ? nearest.path : '',
      ]),
  },
  pages: {
    columns: ['글', '주소', '해결', '아직', '막힘'],
    list: ({ pages }) =>
      pages.map(({ title, path, solved, unsolved, stuck }) => [title, path, solved, unsolved, stuck]),
  },
  steps: {
    columns: ['글', '주소', '단계', '하는 일', '번', '까닭'],
    list: ({ steps }) =>
      steps.map(({ title, path, step, text, count, reasons }) => [title, path, step, text, count, reasons]),
  },
  days: {
    columns: ['날', '해결', '아직과 막힘', '못 찾은 문구'],
    list: ({ days }) => days.map(({ date, solved, unsolved, wordings }) => [date, solved, unsolved, wordings]),
  },
}

/**
 * A table of the report for a spreadsheet; cells that would be formulas get an apostrophe. Undefined for an unknown table.
 * @example toCsv(report, 'days') // "\ufeff날,해결,…"
 */
export function toCsv(report: OpsReport, name: string): string | undefined {
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined
  return table && stringify([table.columns, ...table.list(report)], { bom: true, escape_formulas: true })
}
