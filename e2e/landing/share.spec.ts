import { expect } from '@playwright/test'
import sharp from 'sharp'
import { toTwinPath } from '@/lib/feeds/llms'
import { getShareCard, shareSize, toShareAddress } from '@/lib/share/card'
import { wrongPassword } from '../site'
import { getSeen, listIndexable, listWrong, test, url } from './check-all'

const paper = 252

/** Whether nothing but paper is in the strips that Kakao cuts off: 15 pixels above and below. */
async function hasFreeEdges(picture: Buffer): Promise<boolean> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })
  const strip = info.width * info.channels * 15
  return [...data.subarray(0, strip), ...data.subarray(-strip)].every((level) => level >= paper - 2)
}

test.describe('나눈 링크의 미리 보기', { tag: '@desktop' }, () => {
  test.setTimeout(120_000)

  test('17 그림은 모두 열리고, PNG이고, 적힌 크기이고, 60 KB를 넘지 않아요', async ({ pages, request }) => {
    const { width, height } = shareSize
    const isSized = ({ metas }: (typeof pages)[number]) =>
      metas['og:image:width'] === String(width) && metas['og:image:height'] === String(height)
    expect(listWrong(pages, isSized)).toEqual([])
    const wrong: string[] = []
    for (const address of new Set(pages.map(({ metas }) => metas['og:image'] ?? ''))) {
      const answer = await request.get(address.slice(url.length))
      const picture = await answer.body()
      const seen = await sharp(picture).metadata()
      const isRight = seen.format === 'png' && seen.width === width && seen.height === height
      if (!address.startsWith(`${url}/og/`) || !isRight || picture.length > 60 * 1024 || !(await hasFreeEdges(picture)))
        wrong.push(`${address} ${picture.length}`)
    }
    expect(wrong).toEqual([])
  })

  test('17 그림은 다른 사이트에서도 보이고 오래 남겨 둘 수 있어요', async ({ pages, request }) => {
    const image = getSeen(pages, wrongPassword).metas['og:image'] ?? ''
    const headers = (await request.get(image.slice(url.length))).headers()
    expect(headers['content-type']).toBe('image/png')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['cache-control']).toContain('immutable')
  })

  test('18 그림의 주소는 그림의 말에서 나와서, 제목이 바뀌면 바뀌어요', ({ pages }) => {
    const isOwn = ({ path, metas }: (typeof pages)[number]) =>
      metas['og:image'] === url + toShareAddress(getShareCard(path))
    expect(listWrong(pages, isOwn)).toEqual([])
    const card = getShareCard(wrongPassword)
    expect(toShareAddress({ ...card, title: `${card.title}.` })).not.toBe(toShareAddress(card))
  })

  test('31 llms.txt는 모든 글의 Markdown을 알리고, 그 파일에는 큰제목이 그대로 있어요', async ({ pages, request }) => {
    const list = await (await request.get('/llms.txt')).text()
    const wrong: string[] = []
    for (const { path, headings } of listIndexable(pages)) {
      const twin = toTwinPath(path)
      const answer = await request.get(twin)
      const has = (await answer.text()).includes(headings[0] ?? '-')
      if (!list.includes(`(${url}${twin})`) || answer.status() !== 200 || !has) wrong.push(path)
      if (answer.headers()['x-robots-tag'] !== 'noindex') wrong.push(`${twin} noindex`)
    }
    expect(wrong).toEqual([])
  })

  test('31 오류마다 자료가 /api/errors/<id>.json에 있어요', async ({ pages, request }) => {
    const wrong: string[] = []
    for (const { path, html, headings } of pages) {
      const id =
        path.startsWith('/errors/') && !path.startsWith('/errors/common/') && /data-error="(\w+)"/.exec(html)?.[1]
      if (!id) continue
      const answer = await request.get(`/api/errors/${id}.json`)
      const { title, url: address } = await answer.json()
      if (title !== headings[0] || address !== url + path) wrong.push(path)
    }
    expect(wrong).toEqual([])
  })
})
