import { PurgeCSS } from 'purgecss'
import type { MarkupTokens } from './markup-tokens'

// Set by React, the loader or the browser after the page was exported, so the export cannot prove them unused.
const state = /\[((?:aria-|data-)[\w-]+|open|hidden|inert|disabled|checked|readonly)(?:[~|^$*]?=["']?([^"'\]]*))?/g

/** Needed only once a finger or pointer is there: the loader has fetched the whole stylesheet by then. */
const afterTouch = [/:hover/]

// One selector with :has() of a class, or of a field that has the focus, and its rule.
const having = /(?<=^|[{}])[^{},]*:has\((?:[+>~]?\.([\w-]+)|(?:input|textarea):focus[^)]*)\)[^{},]*\{[^{}]*\}/g

/** PurgeCSS does not look inside :has(): drops what asks for a class that no page has, or for a touch. */
function dropAbsent(css: string, { classes }: MarkupTokens): string {
  return css.replace(having, (rule, name?: string) => (name && classes.has(name) ? rule : ''))
}

/**
 * The rules of a stylesheet that pages with these tokens can need, whatever state they are in.
 * @example await purgeCss('.a{color:red}.b{color:blue}', collectTokens('<p class="a">')) // ".a{color:red}"
 */
export async function purgeCss(css: string, tokens: MarkupTokens): Promise<string> {
  const states = Array.from(css.matchAll(state))
  const names = [...tokens.names, ...states.map(([, name = '']) => name)]
  const values = [...tokens.values, ...states.map(([, , value = '']) => value)]
  const extracted = {
    attributes: { names, values },
    // The loader sets these on the page.
    classes: [...tokens.classes, 'js', 'clip'],
    ids: [...tokens.ids],
    tags: [...tokens.tags, 'html', 'body'],
    undetermined: [],
  }
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['html'], extractor: () => extracted }],
    blocklist: afterTouch,
    variables: true,
    keyframes: true,
    safelist: { standard: [], variables: listKeyframeVariables(css) },
  })
  return dropUnusedProperties(dropAbsent((result?.css ?? '').trim(), tokens))
}

/** PurgeCSS does not look inside keyframes for variables. */
function listKeyframeVariables(css: string): string[] {
  const frames = css.match(/@keyframes[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g) ?? []
  return Array.from(frames.join('').matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name)
}

/** Rules without declarations inside @supports: what is left of fallbacks for properties that nothing uses. */
const emptySupports = /@supports[^{]*\{(?:[^{}]+\{\s*\})*\s*\}/g

/** Registered properties that no remaining rule mentions, and their fallbacks, cost bytes and do nothing. */
function dropUnusedProperties(css: string): string {
  return css
    .replace(emptySupports, '')
    .replace(/@property\s+(--[\w-]+)\s*\{[^}]*\}/g, (rule, name: string) => (css.split(name).length > 2 ? rule : ''))
}
