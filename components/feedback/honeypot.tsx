/** A field that nobody sees: programs that fill in everything give themselves away. */
export function Honeypot() {
  return <input name="email" hidden autoComplete="off" aria-label="비워 두세요" />
}
