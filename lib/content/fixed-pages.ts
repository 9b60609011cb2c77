import { getCodeBook, listCodeSystems } from './codes'
import { getContent } from './content'
import { listTerms } from './lists'

/** A page that is written in code: its H1, what its head says, and when what it shows last changed. */
export type FixedPage = {
  path: string
  heading: string
  title: string
  description: string
  /** On its share image: the line above, the line below, and the words of the H1 that the highlighter falls on. */
  card?: { over: string; under: string; mark?: string }
  updated?: string
  /** Kept out of sitemap.xml and marked noindex. */
  hidden?: boolean
}

/** The newest of some days. @example toNewest(['2026-11-22', '2026-11-29']) // "2026-11-29" */
export function toNewest(days: string[]): string | undefined {
  return [...days].sort().at(-1)
}

const toDays = (list: { updated: string }[]) => toNewest(list.map((one) => one.updated))

function listLists(): FixedPage[] {
  const { flows, receipts } = getContent()
  return [
    {
      path: '/diagnose',
      card: { over: '진단', under: '질문에 답하며 원인 찾기' },
      heading: '무엇이 막혔나요?',
      title: '무엇이 막혔나요? 질문에 답하며 결제 오류 원인 찾기',
      description: '문구가 없거나 화면을 닫았을 때, 질문 몇 개에 답하면 무엇을 하면 되는지 알려 드려요.',
      updated: toDays(flows),
    },
    {
      path: '/receipts',
      card: { over: '영수증', under: '결제대행사에서 영수증 찾기', mark: '찍힌 이름' },
      heading: '명세서에 찍힌 이름이 무엇인가요?',
      title: '명세서에 찍힌 이름이 무엇인가요? 카드 영수증 찾기',
      description: '카드 명세서에 찍힌 이름을 넣으면 어느 결제대행사에서 영수증을 찾는지 알려 드려요.',
      updated: toDays(receipts),
    },
    {
      path: '/codes',
      card: { over: '결제대행사(PG)', under: '코드마다 뜻과 할 일' },
      heading: '코드표',
      title: 'PG 오류 코드표: 결제대행사별 코드와 할 일',
      description:
        '결제대행사(PG)와 간편결제의 오류 코드를 모았어요. 누가 고치는지, 다시 해도 되는지, 무엇을 하면 되는지 코드마다 적었어요.',
      updated: toDays(listCodeSystems().flatMap((system) => getCodeBook(system) ?? [])),
    },
    {
      path: '/glossary',
      card: { over: '결제 화면에 나오는 말', under: '한 줄씩 쉬운 말로' },
      heading: '용어집',
      title: '결제 용어집',
      description: 'PG, ISP, 빌링키처럼 결제 화면에 나오는 말을 한 줄씩 풀었어요.',
      updated: toDays(listTerms()),
    },
  ]
}

/**
 * The pages that are written in code.
 * @example listFixedPages().map((page) => page.path) // ["/", "/search", "/diagnose", …]
 */
export function listFixedPages(): FixedPage[] {
  const { site, about } = getContent()
  return [
    {
      path: '/',
      card: { over: '결제하다 막혔을 때', under: '뜻과 할 일을 바로 알려 드려요', mark: '문구' },
      heading: '무슨 문구가 떴나요?',
      title: `무슨 문구가 떴나요? ${site.name}`,
      description: site.description,
    },
    {
      path: '/search',
      heading: '문구 찾기',
      title: '문구 찾기',
      description: '화면이나 문자에 뜬 글을 그대로 넣으면 뜻과 할 일을 찾아요.',
      hidden: true,
    },
    {
      path: '/feedback',
      heading: '의견 보내기',
      title: '의견 보내기',
      description: '글대로 되지 않았거나 찾는 문구가 없으면 알려 주세요.',
      hidden: true,
    },
    {
      path: '/desk',
      heading: '상담 데스크',
      title: '상담 데스크',
      description: '손님이 보낸 글을 붙여 넣으면 맞는 글을 찾아 링크나 답을 복사해요.',
      hidden: true,
    },
    {
      path: '/embed',
      heading: '무슨 문구가 떴나요?',
      title: '무슨 문구가 떴나요? 결제 오류 찾기',
      description: '쇼핑몰 화면 안에서 결제 오류 문구를 찾는 창이에요.',
      hidden: true,
    },
    {
      path: '/widget',
      heading: '스크립트 한 줄로 찾기 단추를 달아요',
      title: '스크립트 한 줄로 찾기 단추를 달아요',
      description: '쇼핑몰 화면에 스크립트 한 줄을 넣으면 결제 오류를 찾는 단추가 생겨요.',
      hidden: true,
    },
    ...listLists(),
    {
      path: '/about',
      card: { over: '누가 쓰고 어떻게 확인하나', under: '출처와 확인 주기, 개인정보' },
      heading: '이 도움말은 누가 만드나요',
      title: '이 도움말은 누가 만드나요',
      description: '이 도움말을 누가 만들고, 출처를 어떻게 확인하고, 적은 글을 어떻게 다루는지 알려 드려요.',
      updated: about.updated,
    },
    {
      path: '/about/accessibility',
      card: { over: '웹 접근성', under: '33개 항목에 하나씩 답했어요' },
      heading: '모두가 쓸 수 있게 이렇게 지켜요',
      title: '모두가 쓸 수 있게 이렇게 지켜요',
      description: '한국형 웹 콘텐츠 접근성 지침 2.2의 33개 검사 항목을 어떻게 지키는지 하나씩 적었어요.',
      updated: about.updated,
    },
  ]
}

/** One of them; throws for an address that is none. @example getFixedPage('/glossary').heading // "용어집" */
export function getFixedPage(path: string): FixedPage {
  const page = listFixedPages().find((one) => one.path === path)
  if (!page) throw new Error(`${path}: lib/content/fixed-pages.ts에 없는 쪽이에요.`)
  return page
}
