import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

const page = '/search'

/** A server of the built site in a process of its own, as in production but without rate limits. */
export function createRunner(port: number, env: Record<string, string>) {
  const base = `http://127.0.0.1:${port}`
  let server: ChildProcess | undefined
  let output = ''
  return {
    base,
    getOutput: () => output,
    /** Resolves when it answers; false when it ended instead. */
    async start(): Promise<boolean> {
      output = ''
      const started = spawn(process.execPath, ['.cache/server.js'], {
        env: { ...process.env, PORT: String(port), RATE_LIMIT: 'off', ...env },
      })
      server = started
      for (const stream of [started.stdout, started.stderr])
        stream.on('data', (part) => {
          output = (output + part).slice(-4000)
        })
      for (let tries = 0; tries < 600 && started.exitCode === null; tries += 1) {
        const answer = await fetch(`${base}/healthz`).catch(() => undefined)
        if (answer?.ok && output.includes('열렸어요')) return true
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return false
    },
    async stop(signal: NodeJS.Signals): Promise<void> {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const ended = once(server, 'exit')
      server.kill(signal)
      await ended
    },
  }
}

/** Sends one feedback; its status, 0 when there was no answer. */
export async function sendFeedback(base: string, id: string, text?: string): Promise<number> {
  const body = JSON.stringify({ id, path: page, kind: text ? 'wording' : 'solved', ...(text && { text }) })
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${base}/api/feedback`, { method: 'POST', headers, body }).catch(() => undefined)
  await answer?.arrayBuffer().catch(() => undefined)
  return answer?.status ?? 0
}
