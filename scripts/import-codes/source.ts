const published = 'https://developers.portone.io/opi/ko/support/code-info/pg-3'
const help = 'https://help.portone.io'

/** What a source is called on the page, by what it is called in the facts. First match wins. */
const titles: [RegExp, string, string?][] = [
  [/nhnkcp-code/, 'NHN KCP 응답코드표', published],
  [/danal_code/, '다날 응답코드표', published],
  [/inicis-code/, 'KG이니시스 응답코드표', published],
  [/kakao-code/, '카카오페이 오류 코드표', published],
  [/tosspayments-code/, '토스페이먼츠 옛 결제 모듈 응답코드표', published],
  [/MC_CODE/, 'KG모빌리언스 결제 결과코드표', published],
  [/kg-phone-cancel/, 'KG모빌리언스 취소 결과코드표', published],
  [/mcp-server/, '포트원 도움말', help],
  [/rest-v2/, '포트원 REST API 문서', 'https://developers.portone.io/api/rest-v2'],
  [/portone\.io/, '포트원 개발자 문서', 'https://developers.portone.io'],
  [/nicepay-manual/, '나이스페이먼츠 응답코드표'],
  [/developers\.nicepay/, '나이스페이먼츠 개발자 문서'],
  [/docs\.tosspayments/, '토스페이먼츠 개발자 문서'],
  [/techchat\.tosspayments/, '토스페이먼츠 기술지원 답변'],
  [/tossdev/, '토스페이 개발자 문서'],
  [/eximbay/, '엑심베이 결제 에러코드(v230)'],
  [/payple/, '페이플 개발자 문서'],
  [/ksnet/, 'KSNET 개발자 문서(KSPAY API)'],
  [/inicis\.com\/blog/, 'KG이니시스 블로그'],
  [/pay\.naver/, '네이버페이 개발자 문서'],
  [/paywelcome/, '웰컴페이먼츠 개발자 문서(결과코드)'],
  [/docs\.kicc/, 'KICC 개발자 문서(에러 코드)'],
  [/kcp\.co\.kr/, 'NHN KCP 개발자 문서'],
]

/**
 * A source as a visitor may see it: a public page, or nothing for what only we can open.
 * @example toSource('github … nhnkcp-code.xlsx …') // { title: "NHN KCP 응답코드표", url: "https://developers.portone.io/…" }
 */
export function toSource(source: string): { title: string; url: string } | undefined {
  const found = titles.find(([words]) => words.test(source))
  const url = found?.[2] ?? /https:\/\/[^\s)]+/.exec(source)?.[0]
  return found && url ? { title: found[1], url } : undefined
}
