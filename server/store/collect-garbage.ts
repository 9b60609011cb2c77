import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** It stops everything for tens of milliseconds. */
const mostOften = 1000

let last = 0

/**
 * Frees what libsql keeps until its statements are collected: a closed connection that still holds the file, and with it
 * the belief that the disk is read-only. At most once a second: false when it was too soon.
 * @example const isFreed = await collectGarbage()
 */
export async function collectGarbage(): Promise<boolean> {
  if (Date.now() - last < mostOften) return false
  last = Date.now()
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  // What native code frees it frees in a later turn.
  await wait(10)
  return true
}
