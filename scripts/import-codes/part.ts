/** Parts of a table by means of payment, in the order of the page. First match wins. */
const parts: [RegExp, string][] = [
  [/(·.+){2,}\(PG 응답\)|구모듈.* 공통/, '여러 결제수단 공통'],
  [/^(?!.*(본인확인|취소 결과코드)).*(휴대폰|핸드폰)/, '휴대폰 결제'],
  [/취소 결과코드/, '휴대폰 결제 취소'],
  [/본인확인/, '휴대폰 본인확인'],
  [/온라인 결제 API/, '온라인 결제 API'],
  [/카카오페이머니/, '카카오페이머니'],
  [/카카오페이 카드/, '카드'],
  [/^ISP/, 'ISP'],
  [/신용카드(?!.*(오류|_Credit))/, '신용카드'],
  [/L_Credit/, '신용카드 L'],
  [/K_Credit/, '신용카드 K'],
  [/다날페이카드/, '다날페이카드'],
  [/KAKAOPAY/, '카카오페이'],
  [/TOSS 오류/, '토스페이'],
  [/SSGPAY/, 'SSG페이'],
  [/PAYCO/, '페이코'],
  [/계좌이체/, '계좌이체'],
  [/가상계좌/, '가상계좌'],
  [/폰빌/, 'ARS·폰빌'],
  [/상품권|기프트/, '상품권'],
  [/CashBag|캐쉬백/, 'OK캐쉬백'],
  [/티머니/, '티머니'],
  [/텐페이/, '텐페이'],
  [/PCI/, 'PCI 결제'],
  [/V2 REST API 오류 type$/, '결제·본인인증 API'],
  [/파트너정산/, '파트너 정산 API'],
]
const rest = '그 밖'
/** A part with fewer rows is none of its own. */
const fewest = 5

/**
 * Which part of the table a surface belongs to.
 * @example toPart('핸드폰 (중계사(통신사)응답)') // "휴대폰 결제"
 */
export function toPart(surface: string): string {
  return parts.find(([words]) => words.test(surface))?.[1] ?? rest
}

/**
 * The parts of one table in order, and the part of each of its surfaces. With one large part everything is in it.
 * @example toParts(['가상계좌', '가상계좌', …, '결제창']).names // ["가상계좌"]
 */
export function toParts(surfaces: string[]): { names: string[]; toIndex: (surface: string) => number } {
  const found = surfaces.map(toPart)
  const large = parts.map(([, name]) => name).filter((name) => found.filter((one) => one === name).length >= fewest)
  const names = large.length === 0 ? [rest] : large
  if (large.length > 1 && found.some((name) => !large.includes(name))) names.push(rest)
  return {
    names,
    toIndex: (surface) => Math.max(0, names.indexOf(names.includes(toPart(surface)) ? toPart(surface) : rest)),
  }
}
