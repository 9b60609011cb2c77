import { TokenBucket } from 'limiter'
import { LruMap } from 'toad-cache'

type Reply = (error: Error | null, result?: { current: number; ttl: number }) => void

/** So many visitors are remembered; who comes back after that many others starts with a full bucket. */
const mostVisitors = 5000

/**
 * How the limit counts (hardening.md S6): a bucket of `max` requests for each visitor that fills up again evenly within
 * the window. Who was stopped waits for one token, not for the end of a minute, and no two bursts meet at its boundary.
 * `ttl` is in milliseconds: until the next request is let through, 0 when it is now.
 * @example await app.register(rateLimit, { global: false, store: TokenBuckets })
 */
export class TokenBuckets {
  private readonly buckets = new LruMap<TokenBucket>(mostVisitors)

  private open(key: string, interval: number, max: number): TokenBucket {
    const known = this.buckets.get(key)
    if (known) return known
    const bucket = new TokenBucket({ bucketSize: max, tokensPerInterval: max, interval })
    bucket.content = max
    this.buckets.set(key, bucket)
    return bucket
  }

  /** Counts one request. */
  incr(key: string, reply: Reply, interval: number, max: number): void {
    const bucket = this.open(key, interval, max)
    const isLet = bucket.tryRemoveTokens(1)
    reply(null, { current: isLet ? max - Math.floor(bucket.content) : max + 1, ttl: bucket.getWaitTime(1) })
  }

  /** Every route counts for itself. */
  child(): TokenBuckets {
    return new TokenBuckets()
  }
}
