import { buildIndex } from './build-index'
import type { Lexicon, SearchEntry } from './entry'
import { loadIndex } from './load-index'

/** A small site for tests: real wordings, few of them. */
const rows: [string, string, string, string, string[], string[]][] = [
  [
    'a1aa',
    'apple',
    'Apple',
    '이 지불 방법을 사용할 수 없습니다. 다른 지불 방법을 입력하십시오.',
    [],
    ['아이클라우드 요금이 안 빠져나가요'],
  ],
  ['k1aa', 'kakaopay', '카카오페이', '카카오페이 결제정보가 해지되었습니다.', [], ['자동결제가 끊겼어요']],
  ['k2aa', 'kakaopay', '카카오페이', '카카오페이머니 잔액이 부족합니다.', [], []],
  ['c1aa', 'card', '카드사', '한도초과', ['8521'], ['카드를 너무 많이 썼어요']],
  ['n1aa', 'nhn-kcp', 'NHN KCP', '비밀번호 오류', ['CC63'], []],
  [
    't1aa',
    'tosspayments',
    '토스페이먼츠',
    '등록되지 않은 서브몰입니다. 서브몰이 없는 가맹점이라면 안심클릭이나 ISP 결제가 필요합니다.',
    ['INVALID_UNREGISTERED_SUBMALL'],
    [],
  ],
  [
    't2aa',
    'tosspayments',
    '토스페이먼츠',
    '결제 시간이 만료되어 결제 진행 데이터가 존재하지 않습니다.',
    ['NOT_FOUND_PAYMENT_SESSION'],
    [],
  ],
]
const aliases: Record<string, string[]> = { apple: ['아이폰', '앱스토어'], kakaopay: ['카카오 페이'], card: ['카드'] }
export const lexicon: Lexicon = {
  concepts: [
    { tag: 'balance', says: ['잔액', '돈 없', '돈 모자라'] },
    { tag: 'weather', says: ['날씨'], elsewhere: true },
  ],
  words: {
    laughter: ['ㅋ', 'ㅎ'],
    mash: ['asdf', 'ㅁㄴㅇㄹ'],
    greetings: ['안녕하세요'],
    endings: ['대요'],
    fillers: ['자꾸', '나와'],
    asks: ['어떻게'],
    tells: ['떠요'],
  },
}

export const entries: SearchEntry[] = rows.map(([id, system, systemName, title, codes, phrases]) => ({
  ...{ id, path: `/errors/${system}/${id}`, kind: 'error', system, systemName, systemAliases: aliases[system] ?? [] },
  ...{ situation: '결제', title, messages: [title], codes, phrases },
}))

export const serialized = buildIndex(entries, lexicon)
export const index = loadIndex(serialized)
