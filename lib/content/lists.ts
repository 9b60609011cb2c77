import { getContent } from './content'
import type { Principle } from './schema-accessibility'
import type { Contact, Screen, Site, Term } from './schema-lists'

/**
 * Brand, address, operator. The environment overrides at build: SITE_URL, NAVER_SITE_VERIFICATION, GOOGLE_SITE_VERIFICATION,
 * INDEXNOW_KEY.
 * @example getSite().name // "결제 오류 도움말"
 */
export function getSite(env: Record<string, string | undefined> = process.env): Site {
  const site = getContent().site
  return {
    ...site,
    url: (env.SITE_URL || site.url).replace(/\/+$/, ''),
    verification: {
      naver: env.NAVER_SITE_VERIFICATION || site.verification.naver,
      google: env.GOOGLE_SITE_VERIFICATION || site.verification.google,
      indexNow: env.INDEXNOW_KEY || site.verification.indexNow,
    },
  }
}

/** One contact by its key, or undefined. @example getContact('nhn-kcp')?.phone // "1544-8667" */
export function getContact(key: string): Contact | undefined {
  return getContent().contacts.find((contact) => contact.key === key)
}

/** One drawn screen by its key, or undefined. @example getScreen('ios-account') // { key: "ios-account", title: "Apple 계정", … } */
export function getScreen(key: string): Screen | undefined {
  return getContent().screens.find((screen) => screen.key === key)
}

/** The items of KWCAG 2.2 by principle. @example listPrinciples()[0]?.name // "인식의 용이성" */
export function listPrinciples(): Principle[] {
  return getContent().principles
}

/** All terms in Korean order. @example listTerms()[0]?.name // "가맹점" */
export function listTerms(): Term[] {
  return [...getContent().terms].sort((a, b) => a.name.localeCompare(b.name, 'ko'))
}
