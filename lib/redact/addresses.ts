import { listMatches, type Span } from './span'

const regions =
  '서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청[북남]|전북|전남|전라[북남]|경북|경남|경상[북남]|제주'
/** 서울시 마포구 월드컵북로 396: from the region to the end of its line, when a street and its number follow. */
const street = new RegExp(
  `(?:^|[^가-힣])((?:${regions})[가-힣]{0,5}[\\s,]{1,2}[^\\n]{0,30}?[가-힣\\d]{1,10}(?:로|길|동|읍|면|리)\\s?\\d{0,3}[가-힣]{0,2}\\s?\\d[^\\n]{0,60})`,
  'g',
)
const labelled = /(?:배송지|배송\s?주소|주소|받는\s?곳|수령지)\s?[:：)\]>]?\s{1,3}([^\n]{4,80})/g
/** 배송지 정보를 다시 확인해 주세요: what a message says about an address is a sentence. */
const isAddress = (text: string) =>
  /[가-힣\d]{1,10}(?:로|길|동|읍|면|리|구|시|군)[\s,][^.\n]*\d/.test(text) && !/[다요](?:[.\s]|$)/.test(text)

/**
 * Where somebody lives, as order pages show it.
 * @example listAddresses('배송지 서울시 마포구 월드컵북로 396') // [{ start: 4, end: 21, what: "주소" }]
 */
export function listAddresses(text: string): Span[] {
  return [...listMatches(text, street, '주소'), ...listMatches(text, labelled, '주소', isAddress)]
}
