import type { ReplyForm } from '@/lib/reply'

/** What a key of the desk asks for. */
export type DeskWish = { send: 'link' | 'reply' } | { form: ReplyForm } | { step: number }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The forms of a reply in the order of their keys, Alt 1 to Alt 3. */
export const forms: { form: ReplyForm; name: string }[] = [
  { form: 'link', name: '링크만' },
  { form: 'short', name: '짧은 답' },
  { form: 'all', name: '모든 단계' },
]

/**
 * Reads a key pressed in the search box. A digit means a step only right after a paste: otherwise it is being typed.
 * @example readDeskKey({ key: 'Enter', shiftKey: true, … }, false) // { send: "reply" }
 */
export function readDeskKey(
  { key, code, altKey, ctrlKey, metaKey, shiftKey }: Key,
  pasted: boolean,
): DeskWish | undefined {
  if (ctrlKey || metaKey) return undefined
  if (key === 'Enter' && !altKey) return { send: shiftKey ? 'reply' : 'link' }
  // With Alt some keyboards write another sign than the digit.
  const [, digit = ''] = /^Digit([1-9])$/.exec(code) ?? []
  const form = altKey ? forms[Number(digit) - 1]?.form : undefined
  if (form) return { form }
  return pasted && !altKey && /^[1-9]$/.test(key) ? { step: Number(key) } : undefined
}
