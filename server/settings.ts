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
  /** Folder of the store. */
  dataDir: string
  /** PostgreSQL instead of the folder. */
  databaseUrl?: string
  /** Opens /ops; without it there is no such page. */
  opsToken?: string
  /** Port of /metrics on this machine alone; without it there are none. */
  metricsPort?: number
}

type Environment = Record<string, string | undefined>

/** Shorter ones can be guessed (hardening.md S5). */
const shortestToken = 16

function readPort(name: string, value: string): number {
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65535)
    throw new Error(`${name}는 0부터 65535까지의 숫자여야 해요. 지금은 "${value}"예요.`)
  return port
}

function readToken(value: string): string {
  if (value.length < shortestToken)
    throw new Error(
      `OPS_TOKEN은 ${shortestToken}자 이상이어야 해요. 지금은 ${value.length}자예요. 예: openssl rand -hex 24`,
    )
  return value
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
    port: readPort('PORT', env.PORT ?? '3000'),
    host: env.HOST || '127.0.0.1',
    preview: env.PREVIEW === '1',
    trustProxy: readTrustProxy(env.TRUST_PROXY),
    rateLimit: env.RATE_LIMIT !== 'off',
    dataDir: env.DATA_DIR || 'data',
    ...(siteUrl ? { siteUrl } : {}),
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    ...(env.OPS_TOKEN === undefined ? {} : { opsToken: readToken(env.OPS_TOKEN) }),
    ...(env.METRICS_PORT ? { metricsPort: readPort('METRICS_PORT', env.METRICS_PORT) } : {}),
  }
}
