import type { FastifyBaseLogger } from 'fastify'
import type { Store } from './store'

const daily = 86_400_000

/**
 * Forgets what is too old, now and once a day. The first time also opens the store, so that a fault shows at the start.
 * @example forgetDaily(store, app.log)
 */
export function forgetDaily(store: Pick<Store, 'forgetOld'>, log: FastifyBaseLogger): void {
  const forget = async () => {
    try {
      log.info({ forgot: await store.forgetOld(Date.now()) })
    } catch (error) {
      log.error({ store: error instanceof Error ? error.message : String(error) })
    }
  }
  setInterval(forget, daily).unref()
  void forget()
}
