import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import file from '../../content/concepts.yaml?raw'
import { matchConcepts } from './concepts'
import { encode } from './encode'
import { foldText } from './fold-text'
import { concept } from './lexicon'
import { finish } from './steps'
import { buildMatcher } from './wordings'

const concepts = z.array(concept).parse(parse(file))
const matcher = finish(buildMatcher(concepts, 'strokes'))

function toTags(text: string) {
  return [...matchConcepts(matcher, encode(foldText(text), 'strokes').codes).tags.keys()].map(
    (place) => concepts[place]?.tag,
  )
}

describe('content/concepts.yaml', () => {
  for (const { tag, tests } of concepts) {
    for (const text of tests) {
      test(`"${text}"는 ${tag}로 읽힌다`, () => {
        expect(toTags(text)).toContain(tag)
      })
    }
  }

  test('이름이 겹치지 않고 also는 있는 이름만 가리킨다', () => {
    const tags = concepts.map(({ tag }) => tag)
    expect(new Set(tags).size).toBe(tags.length)
    expect(concepts.flatMap(({ also = [] }) => also).filter((tag) => !tags.includes(tag))).toEqual([])
  })

  test.each([
    ['카드 사용이 안 돼요', 'card-issuer'],
    ['가상계좌 입금', 'elsewhere-life'],
    ['다른 카드를 쓰래요', 'mismatch'],
    ['통장 비번이 틀려요', 'balance'],
    ['installment plan', 'install'],
    ['이동통신사 결제', 'network'],
    ['학생이라 안 된대요', 'birth-date'],
    ['결제한 가게', 'restricted'],
    ['카드 비밀번호 오류', 'card-number'],
    ['뒷면 보안 번호', 'twice'],
    ['결제하다 끝났대요', 'limit'],
    ['다른 카드 쓰래요', 'limit'],
    ['아이폰 결제', 'mobile-billing'],
    ['나이스페이 결제', 'minor'],
    ['카드를 안 받아줘요', 'activation'],
    ['통장 비번 알려 달라고', 'mismatch'],
    ['정지된 통장', 'elsewhere-device'],
    ['비번 틀렸대요', 'count'],
    ['알림톡이 왔어요', 'ali'],
    ['한참 안들어와서 잠든 계정', 'google'],
    ['IPTV 요금', 'ip'],
  ])('"%s"는 %s가 아니다', (text, tag) => {
    expect(toTags(text)).not.toContain(tag)
  })

  test('"이유로" 속의 "유로"는 덜 믿는다', () => {
    const place = concepts.length
    const euro = finish(buildMatcher([...concepts, { tag: 'euro', says: ['유로'], tests: [] }], 'strokes'))
    const toTrust = (text: string) => matchConcepts(euro, encode(foldText(text), 'strokes').codes).tags.get(place)
    expect([toTrust('이유로 취소'), toTrust('유로 결제')]).toEqual([0.5, 1])
  })
})
