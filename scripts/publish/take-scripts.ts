import { readAttributes } from './attributes'

/** A page of Next's export, taken apart. `load` holds the addresses of its chunks in document order, `flight` its inline scripts. */
export type TakenPage = { html: string; load: string[]; flight: string; styles: string[] }

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const link = /<link\b([^>]*)\/>/g
const chunk = /^\/_next\/static\/[^"?#]+\.js$/
const flightStart = /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(|^self\.__next_f\.push\(/

function stop(file: string, reason: string): never {
  throw new Error(
    `${file}: ${reason} Next.js가 내보낸 모양이 바뀌었어요. scripts/publish/take-scripts.ts를 맞춰 주세요.`,
  )
}

/**
 * Removes every script of Next from a page and hands them over; data blocks stay. Throws on anything it does not know.
 * @example takeScripts('index.html', html).load // ["/_next/static/chunks/0a.js", …]
 */
export function takeScripts(file: string, source: string): TakenPage {
  const load = new Set<string>()
  const inline: string[] = []
  const styles = new Set<string>()

  const takeScript = (all: string, tag: string, text: string): string => {
    const attributes = readAttributes(tag)
    const src = attributes.get('src')
    if (attributes.get('type') === 'application/ld+json') return all
    if (attributes.has('noModule')) return ''
    if (src !== undefined) {
      load.add(chunk.test(src) ? src : stop(file, `모르는 스크립트 ${src}가 있어요.`))
      return ''
    }
    if (attributes.get('id') !== '_R_' && !flightStart.test(text))
      return stop(file, `모르는 인라인 스크립트가 있어요: ${text.slice(0, 80)}`)
    inline.push(text)
    return ''
  }
  const takeLink = (all: string, tag: string): string => {
    const attributes = readAttributes(tag)
    const rel = attributes.get('rel')
    if (rel === 'stylesheet') styles.add(attributes.get('href') ?? '')
    const dropped = rel === 'stylesheet' || (rel === 'preload' && /^(script|style)$/.test(attributes.get('as') ?? ''))
    return dropped || rel === 'expect' ? '' : all
  }

  const html = source.replace(script, takeScript).replace(link, takeLink)
  if (inline.length < 2 || !inline.some((text) => text.includes('__next_f')))
    stop(file, '화면 자료(__next_f)가 없어요.')
  if (load.size === 0 || styles.size === 0) stop(file, '스크립트나 스타일 파일이 없어요.')
  return { html, load: [...load], flight: `${inline.join(';\n')};\n`, styles: [...styles] }
}
