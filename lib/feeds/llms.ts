import { getSite } from '@/lib/content/lists'
import { listPages } from '@/lib/content/pages'
import { toBlocks, toLinks, toSection } from './markdown-parts'

/** Address of the Markdown twin of a page. @example toTwinPath('/') // "/index.md" */
export function toTwinPath(path: string): string {
  return path === '/' ? '/index.md' : `${path}.md`
}

const sections = [
  { kind: 'guide', title: '안내' },
  { kind: 'diagnose', title: '진단' },
  { kind: 'receipt', title: '영수증' },
  { kind: 'chooser', title: '여러 곳에서 뜨는 문구' },
  { kind: 'error', title: '오류 문구' },
  { kind: 'system', title: '서비스' },
  { kind: 'code', title: '코드표' },
  { kind: 'other', title: '그 밖' },
]

/**
 * llms.txt: what this site is and the Markdown twin of every page (llmstxt.org). No ranking is promised by it.
 * @example toLlmsText().split('\n')[0] // "# 결제 오류 도움말"
 */
export function toLlmsText(): string {
  const { name, description, url } = getSite()
  const pages = listPages().filter((page) => !page.hidden)
  const data = `오류 한 쪽의 자료는 ${url}/api/errors/{id}.json, 바뀐 안내는 ${url}/rss.xml, 모든 주소는 ${url}/sitemap.xml에 있어요.`
  return toBlocks([
    `# ${name}`,
    `> ${description}`,
    data,
    ...sections.map(({ kind, title }) => {
      const own = pages.filter((page) => page.kind === kind)
      return toSection(title, toLinks(own.map((page) => ({ href: toTwinPath(page.path), title: page.title }))))
    }),
  ])
}
