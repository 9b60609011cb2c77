const WAYS = new Set(['card', 'wallet', 'mobile-billing'])

/** Ways to pay rather than services: "카드" does not say whose window a message stood in. @example isWay('card') // true */
export function isWay(system: string): boolean {
  return WAYS.has(system)
}
