/** Turned into 503 by whoever answers. `cause` is what the database said. */
export class StoreUnavailable extends Error {
  readonly statusCode = 503
}

/** The code of a database fault: SQLITE_BUSY, ECONNREFUSED, 23505. @example getFaultCode(error) // "SQLITE_BUSY" */
export function getFaultCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** A lock held elsewhere: worth another try. */
export function isBusy(error: unknown): boolean {
  return getFaultCode(error).startsWith('SQLITE_BUSY')
}

/** A file that is no database or no longer a whole one. */
export function isBroken(error: unknown): boolean {
  return /^SQLITE_(?:NOTADB|CORRUPT)/.test(getFaultCode(error))
}

/** A disk or file that could not be written to. */
export function isReadOnly(error: unknown): boolean {
  return getFaultCode(error).startsWith('SQLITE_READONLY')
}
