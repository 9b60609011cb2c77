import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { toPolicyHash } from '@/lib/content-hash'
import { readManifest } from '@/server/manifest'

const { pages, policies } = readManifest('out')

/** Every page as it was published, with the policy it is sent with. */
const published = Object.entries(pages).map(([path, { file, kind }]) => {
  const html = readFileSync(`out/${file}`, 'utf8')
  const data = /<script type="application\/ld\+json">[\s\S]*?<\/script>/g
  return { path, policy: policies[kind] ?? '', html: html.replace(data, ''), tags: html.match(/<[a-z][^>]*>/g) ?? [] }
})

function listPaths(isWrong: (page: (typeof published)[number]) => boolean): string[] {
  return published.filter(isWrong).map(({ path }) => path)
}

test.describe('모든 화면', { tag: '@desktop' }, () => {
  test('스크립트는 로더 하나, 스타일은 하나이고 정책이 허락한 바로 그것이에요', () => {
    const isWrong = ({ html, policy }: (typeof published)[number]) => {
      const scripts = Array.from(html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g), ([, text = '']) => text)
      const styles = Array.from(html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g), ([, text = '']) => text)
      const allowed = [...scripts, ...styles].every((text) => policy.includes(toPolicyHash(text)))
      return scripts.length !== 1 || styles.length !== 1 || !allowed
    }
    expect(published.length).toBeGreaterThan(1000)
    expect(listPaths(isWrong)).toEqual([])
  })

  test('정책이 막을 속성이 없어요', () => {
    expect(listPaths(({ tags }) => tags.some((tag) => /\s(?:style|on[a-z]+)="/.test(tag)))).toEqual([])
  })

  test('다른 곳에서 받아 오는 것이 없어요', () => {
    const foreign =
      /^<(?:img|script|iframe|source|link rel="(?:stylesheet|preload|icon)")[^>]*\s(?:src|href)="(?:https?:)?\/\//
    expect(listPaths(({ tags }) => tags.some((tag) => foreign.test(tag)))).toEqual([])
  })

  test('제목은 하나이고 언어가 적혀 있어요', () => {
    // What operators see, its title too, is written by the server for whoever is let in.
    const isWrong = ({ path, html }: (typeof published)[number]) =>
      html.match(/<h1\b/g)?.length !== (path === '/ops' ? undefined : 1) || !html.includes('<html lang="ko"')
    expect(listPaths(isWrong)).toEqual([])
  })
})
