import { PurgeCSS } from 'purgecss'
import type { MarkupTokens } from './markup-tokens'

// Set by React, the loader or the browser after the page was exported, so the export cannot prove them unused.
const state = /\[((?:aria-|data-)[\w-]+|open|hidden|inert|disabled|checked|readonly)(?:[~|^$*]?=["']?([^"'\]]*))?/g

/** Needed only once a finger or pointer is there: the loader has fetched the whole stylesheet by then. */
const afterTouch = [/:hover/, /:has\((?:input|textarea):focus/]

/** Rules for pages that have something which these do not: PurgeCSS does not look inside :has(). */
function listAbsent(css: string, { classes }: MarkupTokens): RegExp[] {
  const asked = Array.from(css.matchAll(/:has\(\.([\w-]+)\)/g), ([, name = '']) => name)
  return asked.filter((name) => !classes.has(name)).map((name) => new RegExp(`:has\\(\\.${name}\\)`))
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
    blocklist: [...afterTouch, ...listAbsent(css, tokens)],
    variables: true,
    keyframes: true,
    safelist: { standard: [], variables: listKeyframeVariables(css) },
  })
  return dropUnusedProperties((result?.css ?? '').trim())
}

/** PurgeCSS does not look inside keyframes for variables. */
function listKeyframeVariables(css: string): string[] {
  const frames = css.match(/@keyframes[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g) ?? []
  return Array.from(frames.join('').matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name)
}

/** Registered properties that no remaining rule mentions cost bytes and do nothing. */
function dropUnusedProperties(css: string): string {
  return css.replace(/@property\s+(--[\w-]+)\s*\{[^}]*\}/g, (rule, name: string) =>
    css.split(name).length > 2 ? rule : '',
  )
}
