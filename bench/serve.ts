import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that nobody uses. */
export async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function hasAnswered(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined)
  await answer?.arrayBuffer()
  return answer?.ok ?? false
}

/** Waits until an address answers 200. Throws after so many milliseconds. */
export async function waitFor(url: string, most = 30_000): Promise<number> {
  const began = performance.now()
  while (!(await hasAnswered(url))) {
    if (performance.now() - began > most) throw new Error(`${url} does not answer.`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return performance.now() - began
}

/** Ends a process and waits until it has. */
export async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return child.exitCode
}

/**
 * The built site, served by its own server in a process of its own.
 * @example const { base, child } = await serveSite(); await stop(child)
 */
export async function serveSite(env: Record<string, string> = {}) {
  const port = await findPort()
  const base = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['.cache/server.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', RATE_LIMIT: 'off', ...env },
  })
  const first = await waitFor(`${base}/healthz`)
  await waitFor(`${base}/readyz`)
  return { base, port, child, first }
}
