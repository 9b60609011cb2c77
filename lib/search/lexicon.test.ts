import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import file from '../../content/concepts.yaml?raw'
import { createConceptMatcher, matchConcepts } from './concepts'
import { encode } from './encode'
import { foldText } from './fold-text'
import { concept } from './lexicon'

const concepts = z.array(concept).parse(parse(file))
const matcher = createConceptMatcher(concepts, 'strokes')

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

  test('"카드 사용"은 카드사가 아니다', () => {
    expect(toTags('카드 사용이 안 돼요')).not.toContain('card-issuer')
  })
})
