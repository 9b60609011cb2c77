import { existsSync, readFileSync } from 'node:fs'
import { lazily } from '@/lib/search/lazily'
import { type HeaderList, toMediaType, toSafetyHeaders } from './headers'
import type { Coding } from './negotiate'
import type { Settings } from './settings'
import { widgetAddress } from './widget-address'

/** One content in one coding with its finished headers. */
export type Body = { content: Buffer; headers: HeaderList; unchanged: HeaderList }
/** A file that is served as it is. Its bytes are read at the first call and kept; undefined where there is no such file. */
export type StaticFile = { etag: string; getBody: (coding?: Coding) => Body | undefined }
/** What publish said about a file, below `out/`. */
export type Source = { file: string; etag: string; policy: string; cache: string }

const endings = { br: '.br', gzip: '.gz' } as const
const filesInTurn = 25

function readBody(settings: Settings, source: Source, file: string, coding?: Coding): Body | undefined {
  if (!existsSync(file)) return undefined
  const content = readFileSync(file)
  const type = toMediaType(source.file)
  const always = [
    ...toSafetyHeaders(settings, source.policy, type, source.file === widgetAddress.slice(1)),
    ...['Cache-Control', source.cache],
    ...['ETag', coding ? `"${source.etag}-${coding}"` : `"${source.etag}"`],
    ...['Vary', 'Accept-Encoding'],
  ]
  const coded = coding ? ['Content-Encoding', coding] : []
  const headers = [...always, 'Content-Type', type, ...coded, 'Content-Length', String(content.length)]
  return { content, headers, unchanged: always }
}

/**
 * A published file, unread.
 * @example openStatic(settings, 'out', source).getBody('br')?.headers
 */
export function openStatic(settings: Settings, out: string, source: Source): StaticFile {
  const file = `${out}/${source.file}`
  const plain = lazily(() => readBody(settings, source, file))
  const br = lazily(() => readBody(settings, source, file + endings.br, 'br'))
  const gzip = lazily(() => readBody(settings, source, file + endings.gzip, 'gzip'))
  const bodies = { br, gzip }
  return { etag: source.etag, getBody: (coding) => (coding ? bodies[coding]() : plain()) }
}

/**
 * Reads all that nobody has asked for yet, a few files at a time so that nobody waits. From then on a new build may
 * replace `out/` while this server goes on with what it has.
 * @example await keepAll(site.files.values())
 */
export async function keepAll(files: Iterable<StaticFile>): Promise<void> {
  let read = 0
  for (const { getBody } of files) {
    for (const coding of [undefined, 'br', 'gzip'] as const) getBody(coding)
    read += 1
    if (read % filesInTurn === 0) await new Promise((resolve) => setImmediate(resolve))
  }
}
