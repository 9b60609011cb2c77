/** A one-line field becomes a growing one from this many characters or a line break on. */
const tallFrom = 60

/** Whether a text needs a field that grows, which only React has. */
export function isTall(text: string): boolean {
  return text.length > tallFrom || text.includes('\n')
}
