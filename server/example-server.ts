import { connect } from 'node:net'
import { vi } from 'vitest'
import { createApp } from './app'
import { createEngine } from './engine'
import { writeExampleSite } from './example-site'
import { readSettings } from './settings'
import { loadSite } from './site'
import { createFolder } from './store/example-stores'
import { createStore } from './store/store'

const out = writeExampleSite()

/** Sends bytes as they are and reads until the server closes. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (part) => {
      answer += part
    })
    socket.on('close', () => resolve(answer)).on('error', reject)
    setTimeout(() => socket.destroy(), 3000).unref()
  })
}

/**
 * The example site, served on a free port, for tests.
 * @example const { get, close } = await openExample({ PREVIEW: '1' })
 */
export async function openExample(env: Record<string, string> = {}) {
  const settings = readSettings({ PORT: '0', RATE_LIMIT: 'off', DATA_DIR: createFolder(), ...env })
  const site = loadSite(out, settings)
  const lines: string[] = []
  const log = { write: (line: string) => lines.push(line) }
  const store = createStore({ ...settings, warn: () => undefined })
  const { app, close } = await createApp({ settings, site, engine: createEngine(site.index()), store, log })
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    ...{ app, base, lines, store, dataDir: settings.dataDir },
    async close() {
      await close()
      await store.close()
    },
    get: (path: string, init: RequestInit = {}) => fetch(base + path, { redirect: 'manual', ...init }),
    raw: (text: string) => sendRaw(Number(new URL(base).port), text),
  }
}

/**
 * The same with limits, and a clock that stands still: on a busy machine a visitor would earn new requests meanwhile.
 * @example const limited = await openLimited(); await limited.close()
 */
export async function openLimited(env: Record<string, string> = {}) {
  vi.useFakeTimers({ toFake: ['performance'] })
  const server = await openExample({ ...env, RATE_LIMIT: 'on' })
  return {
    ...server,
    async close() {
      vi.useRealTimers()
      await server.close()
    },
  }
}
