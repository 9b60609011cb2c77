/** What an operator sets from outside; the names are the contract. */
export type Settings = {
  port: number
  host: string
  /** Adds noindex to every answer. */
  preview: boolean
  /** Whether, and from whom, X-Forwarded-For and X-Forwarded-Proto are believed: all, a number of hops, or addresses. */
  trustProxy: boolean | string | ((address: string, hop: number) => boolean)
  /** Off only in benches. */
  rateLimit: boolean
  /** The public origin where it differs from the one in the pages. */
  siteUrl?: string
}

type Environment = Record<string, string | undefined>

function readPort(value = '3000'): number {
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65535)
    throw new Error(`PORT는 0부터 65535까지의 숫자여야 해요. 지금은 "${value}"예요.`)
  return port
}

function readTrustProxy(value = ''): Settings['trustProxy'] {
  if (value === '' || value === 'false' || value === '0') return false
  if (value === 'true') return true
  return /^\d+$/.test(value) ? (_, hop) => hop < Number(value) : value
}

/**
 * Reads the settings from the environment. Throws a sentence for the operator when one cannot be meant.
 * @example readSettings({ PORT: '3001' }).port // 3001
 */
export function readSettings(env: Environment): Settings {
  const siteUrl = env.SITE_URL?.replace(/\/+$/, '')
  if (siteUrl && !URL.canParse(siteUrl))
    throw new Error(`SITE_URL은 https://help.example.kr 같은 주소여야 해요. 지금은 "${siteUrl}"예요.`)
  return {
    port: readPort(env.PORT),
    host: env.HOST || '127.0.0.1',
    preview: env.PREVIEW === '1',
    trustProxy: readTrustProxy(env.TRUST_PROXY),
    rateLimit: env.RATE_LIMIT !== 'off',
    ...(siteUrl ? { siteUrl } : {}),
  }
}
