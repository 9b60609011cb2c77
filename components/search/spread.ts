import type { Steps } from '@/lib/search/steps'

/** So long may work hold up a key: half a frame. */
const mostMs = 8

/** Lets the browser have a turn: a key, a frame. A timer would wait 4 ms each time. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(0)
  })
}

/** Does work bit by bit, so that keys and frames come in between; at once when it is little. */
export async function spread<T>(steps: Steps<T>): Promise<T> {
  let until = performance.now() + mostMs
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    await pause()
    until = performance.now() + mostMs
  }
}
