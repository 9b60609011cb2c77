import { getContent, type Written } from './content'
import type { ErrorFields } from './schema'

/** One error page. */
export type ErrorPage = Written<ErrorFields>

/** Address of an error page from its key. @example toErrorPath('apple/method-unusable-update') // "/errors/apple/method-unusable-update" */
export function toErrorPath(key: string): string {
  return `/errors/${key}`
}

/** Key by which content names an error. @example toErrorKey({ system: 'apple', slug: 'x' }) // "apple/x" */
export function toErrorKey(page: { system: string; slug: string }): string {
  return `${page.system}/${page.slug}`
}

/** All error pages in the order of their files. @example listErrors().length // 112 */
export function listErrors(): ErrorPage[] {
  return getContent().errors
}

/** One error page by its key, or undefined. @example getError('apple/method-unusable-update')?.id // "a3c1" */
export function getError(key: string): ErrorPage | undefined {
  return listErrors().find((page) => toErrorKey(page) === key)
}

/**
 * The wording that a visitor saw: the page's H1.
 * @example toMessage(page) // "이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오."
 */
export function toMessage(page: Pick<ErrorFields, 'messages'>): string {
  return page.messages[0]?.text ?? ''
}

/** Whether `charged` means that the payment still stands: the page is about a cancel or refund that failed. @example isRefund({ situation: '결제 취소' }) // true */
export function isRefund(page: { situation: string }): boolean {
  return /취소|환불/.test(page.situation)
}
