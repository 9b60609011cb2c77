import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

/** What wrk saw. Times in milliseconds; `failed` counts everything but 2xx and 3xx, `broken` socket errors. */
export type Load = { perSecond: number; p50: number; p99: number; failed: number; broken: number }

const run = promisify(execFile)
const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

function toMs(text: string, percent: string): number {
  const [, value = '0', unit = 'ms'] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s|m)`).exec(text) ?? []
  return Number(value) * (units[unit] ?? 1)
}

function writeScript(paths: readonly string[]): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'wrk-')), 'paths.lua')
  const list = paths.map((one) => JSON.stringify(one)).join(',')
  const script = `local paths = {${list}}
local at = 0
wrk.headers["Accept-Encoding"] = "gzip"
request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end`
  writeFileSync(file, script)
  return file
}

/**
 * Asks for the paths in turn, as fast as they come. One thread: the server under test needs the other core.
 * @example (await press('http://127.0.0.1:3000', ['/'], { connections: 32, seconds: 4 })).perSecond
 */
export async function press(
  base: string,
  paths: readonly string[],
  how: { connections: number; seconds: number },
): Promise<Load> {
  const { connections, seconds } = how
  const args = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '10s',
    '--latency',
    '-s',
    writeScript(paths),
    base,
  ]
  const { stdout } = await run('wrk', args)
  const [, sockets = ''] = /Socket errors: (.*)/.exec(stdout) ?? []
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0),
    p50: toMs(stdout, '50'),
    p99: toMs(stdout, '99'),
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0),
    broken: Array.from(sockets.matchAll(/\d+/g), Number).reduce((all, count) => all + count, 0),
  }
}
