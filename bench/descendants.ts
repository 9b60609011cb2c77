import { readdirSync, readFileSync } from 'node:fs'

type Seen = { pid: number; parent: number; bytes: number }

function read(pid: number): Seen | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])
    return { pid, parent, bytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024 }
  } catch {
    // It ended meanwhile.
    return undefined
  }
}

/** Memory of a process and all below it, in bytes. Linux. @example readMemory(process.pid) */
export function readMemory(root: number): number {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (read(Number(name)) ?? []) : []))
  const family = new Set([root])
  for (let grown = 0; grown !== family.size; ) {
    grown = family.size
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid)
  }
  return all.reduce((sum, { pid, bytes }) => (family.has(pid) ? sum + bytes : sum), 0)
}

/** CPU of everything this process has started and seen end, in seconds. Linux, 100 ticks a second. */
export function readChildrenCpu(): number {
  const [, rest = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ')
  const fields = rest.split(' ').map(Number)
  return ((fields[13] ?? 0) + (fields[14] ?? 0)) / 100
}
