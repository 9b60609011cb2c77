/** Digits that stand together. */
export type Group = { digits: string; start: number; end: number }
/** Neighbouring groups, written as one number would be: with a dash, a blank, a dot between them. */
export type Run = { groups: Group[]; gaps: string[] }
/** Some groups of a run in a row. */
export type Window = Run & { digits: string; start: number; end: number }

const gap = /^[\s\-‐-―−~·.•_/|,()+]{1,3}$/

function listGroups(text: string): Group[] {
  return Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    ...{ digits, start: index, end: index + digits.length },
  }))
}

/**
 * The numbers of a text in their groups.
 * @example listRuns('010-1234-5678, 3시').length // 2
 */
export function listRuns(text: string): Run[] {
  const runs: Run[] = []
  let before: Group | undefined
  for (const group of listGroups(text)) {
    const between = before ? text.slice(before.end, group.start) : ''
    const run = runs.at(-1)
    if (run && gap.test(between)) {
      run.groups.push(group)
      run.gaps.push(between)
    } else runs.push({ groups: [group], gaps: [] })
    before = group
  }
  return runs
}

function toWindow({ groups, gaps }: Run, from: number, to: number, digits: string): Window {
  const some = groups.slice(from, to + 1)
  return { groups: some, gaps: gaps.slice(from, to), digits, start: some[0]?.start ?? 0, end: some.at(-1)?.end ?? 0 }
}

/**
 * The windows of a run that have so many digits and are worth a closer look. At most `most` begin at a group, so this is linear.
 * @example listWindows(run, 13, 19, hasCheckDigit)
 */
export function listWindows(run: Run, least: number, most: number, isWorth: (digits: string) => boolean): Window[] {
  const windows: Window[] = []
  for (let from = 0; from < run.groups.length; from += 1) {
    let digits = ''
    for (let to = from; to < run.groups.length; to += 1) {
      digits += run.groups[to]?.digits ?? ''
      if (digits.length > most) break
      if (digits.length >= least && isWorth(digits)) windows.push(toWindow(run, from, to, digits))
    }
  }
  return windows
}
