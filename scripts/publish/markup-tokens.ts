import { readAttributes } from './attributes'

/** Everything a selector can ask of the pages of one kind. */
export type MarkupTokens = {
  tags: Set<string>
  classes: Set<string>
  ids: Set<string>
  names: Set<string>
  values: Set<string>
}

const tag = /<([a-z][a-z0-9-]*)((?:\s[^>]*)?)>/gi
const invisible = /<(script|style)\b[\s\S]*?<\/\1>/g

/**
 * Collects tags, classes, ids and attributes of a markup; given earlier tokens it adds to them.
 * @example collectTokens('<p class="a b">').classes // Set { "a", "b" }
 */
export function collectTokens(markup: string, tokens: MarkupTokens = createTokens()): MarkupTokens {
  for (const [, name = '', rest = ''] of markup.replace(invisible, '').matchAll(tag)) {
    tokens.tags.add(name.toLowerCase())
    for (const [key, value] of readAttributes(rest)) {
      tokens.names.add(key.toLowerCase())
      tokens.values.add(value)
      if (key === 'id') tokens.ids.add(value)
      if (key === 'class') for (const part of toText(value).split(/\s+/)) tokens.classes.add(part)
    }
  }
  return tokens
}

function createTokens(): MarkupTokens {
  return { tags: new Set(), classes: new Set(), ids: new Set(), names: new Set(), values: new Set() }
}

function toText(value: string): string {
  return value
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}
