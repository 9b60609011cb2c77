const mostCharacters = 2000

/** What of the input is searched. @example toAsked('한도초과') // "한도초과" */
export function toAsked(input: string): string {
  return input.slice(0, mostCharacters).normalize('NFC')
}
