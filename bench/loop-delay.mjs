import { writeSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/** Loaded into a server before its own code: says at the end for how long its event loop was held up. About 1 ms is the reading itself. */
if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const toMs = (nanoseconds) => (nanoseconds / 1e6).toFixed(1)
  process.on('exit', () =>
    writeSync(2, `event loop held up: p99 ${toMs(delay.percentile(99))} ms, at most ${toMs(delay.max)} ms\n`),
  )
}
