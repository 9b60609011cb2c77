import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { feedbackAddress } from '@/lib/feedback'
import { readManifest } from '@/server/manifest'

const { pages, assets, redirects } = readManifest('out')
const paths = Object.keys(pages)
const data = /<script\b[\s\S]*?<\/script>/g

type Link = { from: string; path: string; anchor: string }

function readLinks(from: string, html: string): Link[] {
  return Array.from(html.matchAll(/\s(?:href|src|action)="([^"]*)"/g), ([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  )
    .filter((address) => /^[/#?]/.test(address))
    .map((address) => {
      const { pathname, hash } = new URL(address, `https://a${from}`)
      return { from, path: pathname, anchor: decodeURIComponent(hash.slice(1)) }
    })
}

/** Every page as it was published, without its scripts. */
function readSite() {
  const ids = new Map<string, Set<string>>()
  const links: Link[] = []
  for (const [path, { file }] of Object.entries(pages)) {
    const html = readFileSync(`out/${file}`, 'utf8').replace(data, '')
    ids.set(path, new Set(Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => id)))
    links.push(...readLinks(path, html))
  }
  return { ids, links }
}

test.describe('모든 화면의 링크', { tag: '@desktop' }, () => {
  const { ids, links } = readSite()
  const show = ({ from, path, anchor }: Link) => `${from} → ${path}${anchor && `#${anchor}`}`

  test('주소가 있는 곳으로만 가요', () => {
    // Forms are sent to the one address that no file answers.
    const isKnown = (path: string) => pages[path] || assets[path] || redirects[path] || path === feedbackAddress
    const broken = links.filter(({ path }) => !isKnown(path))
    expect(links.length).toBeGreaterThan(paths.length * 10)
    expect(broken.map(show)).toEqual([])
  })

  test('그 화면에 있는 자리로만 가요', () => {
    const broken = links.filter(({ path, anchor }) => anchor && pages[path] && !ids.get(path)?.has(anchor))
    expect(broken.map(show)).toEqual([])
  })

  test('어디서도 이어지지 않는 화면이 없어요', () => {
    const linked = new Set(links.filter(({ from, path }) => from !== path).map(({ path }) => path))
    expect(paths.filter((path) => pages[path]?.indexable && path !== '/' && !linked.has(path))).toEqual([])
  })
})
