import { type Feedback, feedbackAddress, outboxKey } from '@/lib/feedback'

/** What became of a feedback: it is stored, it waits on this device, or it cannot be taken as it is. */
export type Delivery = { state: 'sent' } | { state: 'waiting' | 'refused'; message: string }
type Letter = Feedback & { id: string }

const waitingMessage = '지금은 보내지 못했어요. 이 기기에 두었다가 연결되면 저절로 보낼게요.'
const again = 30_000

function isLetter(value: unknown): value is Letter {
  return typeof value === 'object' && value !== null && 'id' in value && 'path' in value && 'kind' in value
}

function readLetters(): Letter[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(outboxKey) ?? '[]')
    return Array.isArray(list) ? list.filter(isLetter) : []
  } catch {
    // Storage is forbidden, or holds something else: nothing waits.
    return []
  }
}

function writeLetters(letters: Letter[]): void {
  try {
    if (letters.length > 0) localStorage.setItem(outboxKey, JSON.stringify(letters))
    else localStorage.removeItem(outboxKey)
  } catch {
    // Storage is full or forbidden: the text is still in its form.
  }
}

/** How soon it was first sent tells nothing of what is sent again: the server would take it for a program's. */
const keep = ({ t: _, ...letter }: Letter) =>
  writeLetters([...readLetters().filter(({ id }) => id !== letter.id), letter])
const forget = (letter: Letter) => writeLetters(readLetters().filter(({ id }) => id !== letter.id))

function readMessage(body: unknown): string {
  const hasMessage = typeof body === 'object' && body !== null && 'message' in body
  return hasMessage && typeof body.message === 'string' ? body.message : waitingMessage
}

async function post(letter: Letter): Promise<Delivery> {
  try {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(feedbackAddress, { method: 'POST', headers, body: JSON.stringify(letter) })
    if (answer.ok) return { state: 'sent' }
    const message = readMessage(await answer.json().catch(() => undefined))
    return { state: answer.status === 429 || answer.status >= 500 ? 'waiting' : 'refused', message }
  } catch {
    return { state: 'waiting', message: waitingMessage }
  }
}

/**
 * Sends a feedback that stays on the device until the server has it. The same id is stored once, however often it is sent.
 * @example await deliver({ id: createId(), path: '/', kind: 'solved' }) // { state: "sent" }
 */
export async function deliver(letter: Letter): Promise<Delivery> {
  keep(letter)
  const delivery = await post(letter)
  if (delivery.state !== 'waiting') forget(letter)
  return delivery
}

/** Sends what an earlier visit could not; tries again while something waits. */
export async function flushOutbox(): Promise<void> {
  for (const letter of readLetters()) if ((await deliver(letter)).state === 'waiting') break
  if (readLetters().length > 0) setTimeout(() => void flushOutbox(), again)
}

/** A UUID, also on pages without TLS, where browsers have no randomUUID. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
