import { getContent, readContent } from '../content'
import type { Fault } from '../fault'
import { checkCodes } from './codes'
import { checkIdentity } from './identity'
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
  if (faults.length > 0 || !content.site) return faults
  const whole = { ...content, site: content.site }
  const checks = [checkReferences, checkIdentity, checkTrees, checkWording, checkReading, checkLikeness, checkCodes]
  const found = checks.flatMap((check) => check(whole))
  return found.length > 0 ? found : checkLinks(getContent())
}
