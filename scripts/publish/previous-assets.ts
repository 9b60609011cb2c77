import { copyFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { readManifest } from '@/server/manifest'
import { listFilesBelow } from './sweep-export'

async function copyTo(from: string, to: string, file: string): Promise<void> {
  await mkdir(path.dirname(path.join(to, file)), { recursive: true })
  await copyFile(path.join(from, file), path.join(to, file))
}

/**
 * Before a build: sets the hashed files of the published site aside, for tabs that are open while it is replaced.
 * Files that were already carried over once are not carried again.
 * @example await keepAssets('out', '.cache/previous')
 */
export async function keepAssets(out: string, previous: string): Promise<void> {
  const { assets } = readManifest(out)
  await rm(previous, { recursive: true, force: true })
  const own = Object.entries(assets).filter(([, asset]) => asset.immutable && !asset.previous)
  await Promise.all(own.map(([address]) => copyTo(out, previous, address)))
}

/**
 * After a build: puts back those that the new build does not have, and tells which.
 * @example await restoreAssets('out', '.cache/previous', files) // Set { "_next/static/chunks/0a.js" }
 */
export async function restoreAssets(out: string, previous: string, files: readonly string[]): Promise<Set<string>> {
  const kept = await listFilesBelow(previous).catch(() => [])
  const gone = kept.filter((file) => !files.includes(file))
  await Promise.all(gone.map((file) => copyTo(previous, out, file)))
  return new Set(gone)
}
