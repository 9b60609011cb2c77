import { getContent, readContent, toWhole } from '../content'
import type { Fault } from '../fault'
import { checkCodes } from './codes'
import { checkIdentity } from './identity'
import { checkLedger } from './ledger'
import { checkLikeness } from './likeness'
import { checkLinks } from './links'
import { checkReading } from './reading'
import { checkReferences } from './references'
import { checkTrees } from './trees'
import { checkWording } from './wording'

/**
 * Every fault of the whole content. Links are looked at only when everything they can point to could be read.
 * @example checkContent() // []
 */
export function checkContent(): Fault[] {
  const { content, faults } = readContent()
  const whole = toWhole(content)
  if (faults.length > 0 || !whole) return faults
  const checks = [checkReferences, checkIdentity, checkTrees, checkWording, checkReading, checkLikeness, checkCodes]
  const found = checks.flatMap((check) => check(whole))
  return found.length > 0 ? found : [...checkLinks(getContent()), ...checkLedger(getContent())]
}
