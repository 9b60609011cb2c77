import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { toContentHash } from '@/lib/content-hash'
import { drawing, type ShareCard, toShareAddress } from './card'
import { drawCard, toShareSvg } from './draw'

const card: ShareCard = {
  ...{
    over: 'Apple · iCloud·앱 요금 결제',
    title: '이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오.',
  },
  ...{ mark: '다른 지불 방법을 입력하십시오.', quoted: true, under: '뜻과 해결 순서 4단계' },
}

describe('공유 그림', () => {
  test('1200 x 630 PNG이고 60 KB를 넘지 않는다', async () => {
    const picture = await drawCard(card, '결제 오류 도움말')
    const { width, height, format } = await sharp(picture).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'png'])
    expect(picture.length).toBeLessThanOrEqual(60 * 1024)
  })

  test('카카오가 2:1로 잘라도 글자는 모두 안에 있다', async () => {
    const picture = sharp(await drawCard(card, '결제 오류 도움말'))
    for (const top of [0, 615]) {
      const { data } = await picture
        .clone()
        .extract({ left: 0, top, width: 1200, height: 15 })
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(new Set(data).size).toBeLessThanOrEqual(3)
    }
  })

  test('글꼴에 없는 글자가 있으면 어느 글자인지 말하고 멈춘다', () => {
    expect(() => toShareSvg({ ...card, title: '결제 ก 오류' }, '이름')).toThrow('ก')
  })

  test('제목이 바뀌면 주소도 바뀐다', () => {
    expect(toShareAddress({ ...card, title: '한도초과' })).not.toBe(toShareAddress(card))
    expect(toShareAddress({ ...card })).toBe(toShareAddress(card))
  })

  test('그리는 법을 바꾸면 drawing도 올려야 그림의 주소가 바뀐다', () => {
    expect([drawing, toContentHash(toShareSvg(card, '결제 오류 도움말'))]).toEqual([1, '6vroQ1PreIGAFkS6'])
  })
})
