import { connect } from 'node:net'

/** What came back over the wire; 0 where the connection closed without an answer. */
export type RawAnswer = { status: number; head: string; ms: number }

/**
 * Sends bytes as they are and reads until the server closes or the patience ends. Throws when it ends.
 * @example (await sendRaw(4173, 'HELLO\r\n\r\n')).status // 400
 */
export function sendRaw(port: number, bytes: string, patience = 5000): Promise<RawAnswer> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error(`no end after ${patience} ms: ${JSON.stringify(bytes.slice(0, 80))}`))
    }, patience)
    socket.setEncoding('latin1').on('data', (part) => {
      text += part
    })
    // Who is turned away while still sending may see a reset; what was answered before it counts.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0)
      resolve({ status, head: text.slice(0, text.indexOf('\r\n\r\n')), ms: performance.now() - began })
    })
  })
}
