import { listRuns, listWindows, type Run, type Window } from './digit-runs'
import type { Span } from './span'

/** Check digit of card numbers (ISO/IEC 7812-1, annex B). @example hasCheckDigit('4111111111111111') // true */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

// A number that begins with a date of this century is an order or a point in time; no card begins like that.
const dated = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/
/** First digits of the card brands, domestic 9 included. */
const branded = /^(?:[3-69]|2[2-7])/
/** 1588-0000 and the like. */
const hotline = /^1[568]\d\d$/

const isEven = ({ groups }: Window) => groups.slice(0, -1).every(({ digits }) => digits.length >= 4)

function startsWithHotline({ groups: [first, second], gaps: [one, two] }: Window): boolean {
  return hotline.test(first?.digits ?? '') && second?.digits.length === 4 && two !== undefined && one !== two
}

function isCard(window: Window): boolean {
  if (startsWithHotline(window)) return false
  return isEven(window) || (branded.test(window.digits) && !window.gaps.some((between) => between.includes(',')))
}

const birthday = /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[1-8]\d{6}$/

/** Resident and foreigner numbers: a birthday, a digit for century and sex, six more. Since 2020 the check digit means nothing. */
function isResident({ groups }: Window): boolean {
  let count = 0
  const ends = groups.map((group) => {
    count += group.digits.length
    return count
  })
  return groups.length === 1 || ends.includes(6)
}

const mobile = /^(?:820?|0)1[016789]\d{7,8}$/
const personal = /^0(?:50\d|70)\d{7,8}$/
const area = /^(?:02|0[3-6][1-5])/

function isPhone({ digits, groups: [first, second, third, ...more] }: Window): boolean {
  const head = first?.digits.length ?? 0
  if (mobile.test(digits)) return head === 2 || head === 3 || head >= 7
  if (personal.test(digits)) return head === 3 || head === 4 || head >= 10
  const [middle, last] = [second?.digits.length ?? 0, third?.digits.length]
  return head === (digits.startsWith('02') ? 2 : 3) && (middle === 3 || middle === 4) && last === 4 && more.length === 0
}

/** How long a number is, what its digits show, and what its groups must look like beside that. */
type Kind = {
  what: string
  least: number
  most: number
  isWorth: (digits: string) => boolean
  isOne: (window: Window) => boolean
}

const kinds: Kind[] = [
  {
    ...{ what: '카드번호', least: 13, most: 19, isOne: isCard },
    isWorth: (digits) => !dated.test(digits) && hasCheckDigit(digits),
  },
  { what: '주민등록번호', least: 13, most: 13, isWorth: (digits) => birthday.test(digits), isOne: isResident },
  {
    ...{ what: '전화번호', least: 9, most: 13, isOne: isPhone },
    isWorth: (digits) => mobile.test(digits) || personal.test(digits) || area.test(digits),
  },
]

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

function listIn(run: Run): Span[] {
  return kinds.flatMap(({ what, least, most, isWorth, isOne }) =>
    listWindows(run, least, most, isWorth)
      .filter(isOne)
      .map(({ start, end }) => ({ start, end, what })),
  )
}

/**
 * Card, resident and phone numbers by their own shape; UUIDs, dates, order numbers and hotlines stay.
 * @example listNumbers('4111 1111 1111 1111') // [{ start: 0, end: 19, what: "카드번호" }]
 */
export function listNumbers(text: string): Span[] {
  // Letters break a run, and the length stays.
  const rest = text.replace(uuid, (id) => 'u'.repeat(id.length))
  return listRuns(rest).flatMap(listIn)
}
