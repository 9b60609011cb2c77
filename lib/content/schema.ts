/**
 * The glossary of the project and the author's manual: every field of every content file, one sentence each.
 *
 * error 오류 · guide 안내 · diagnosis (flow, node) 진단 · receipt source 조회처 · code book 코드표 ·
 * system 서비스(결제가 막힌 곳) · situation 상황 · fixer 누가 고치나 · retry 다시 시도 · money 돈 · step 단계 · screen 그린 화면
 * This file: the shared words and the pages written one by one. Decision trees are in
 * schema-diagnose.ts, the lists (receipts, contacts, terms, screens …) in schema-lists.ts.
 *
 * "Inline text" below is one line of Markdown: **bold**, [links](/guides/x), `code`, and **[button]** for the exact name of
 * something on a screen. Nothing else.
 */
import { z } from 'zod'

export const text = z.string().trim().min(1, '비어 있어요')
export const inline = text.refine((value) => !/<[a-z/!?]/i.test(value), 'HTML은 쓸 수 없어요')
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '영문 소문자, 숫자, 붙임표만 쓸 수 있어요')
export const date = z.iso.date('2026-11-22처럼 적어 주세요')
/** Lists whose entries carry no date of their own are as old as the site. */
export const firstPublished = '2026-11-22'
const former = z
  .string()
  .regex(/^([a-z0-9-]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/, '옛 slug를 적어 주세요. 서비스가 달랐으면 card/slug처럼 적어요')
export const url = z.url({ protocol: /^https$/, error: 'https:// 로 시작하는 주소여야 해요' })

/** Permanent short name of a page, used by /s/<id>: 4–6 of a–z 0–9, never changed, never reused. */
export const id = z.string().regex(/^[a-z0-9]{4,6}$/, '영문 소문자와 숫자 4~6자리여야 해요')

/** Who can end the problem. */
export const fixer = z.enum(['shopper', 'card-issuer', 'merchant', 'pg', 'platform'])
/** Whether paying again is safe: safe now · after-fix once the cause is mended · wait after a while · check-first only after looking for an approval · no. */
export const retry = z.enum(['safe', 'after-fix', 'wait', 'check-first', 'no'])
/** Whether money moved. On cancel and refund errors `charged` means that the payment still stands. */
export const money = z.enum(['not-charged', 'maybe-charged', 'charged', 'unknown'])
/** Who the text is for: shopper pages never hold developer text. */
export const audience = z.enum(['shopper', 'merchant'])
/** How sure we are: high = official document, medium = press, copies of official tables, one account, low = marked on the page as 확인 필요. */
export const confidence = z.enum(['high', 'medium', 'low'])

/** Where a claim comes from: a public page with its `url`, or an account (`이용자 사례`, `공급사 답변`) without one. */
export const source = z.strictObject({
  /** What the visitor reads, for instance "Apple 지원 문서" or "이용자 사례". */
  title: text,
  url: url.optional(),
})

/** What every indexable page carries about its own age and trust. */
export const provenance = {
  /** Day on which somebody last checked the facts. */
  checkedOn: date,
  /** Device, version or table the facts were checked with, for instance "iOS 15.4" or "2020년 7월 코드표". */
  checkedWith: text.optional(),
  /** From this day on the page says that it may be out of date. */
  recheckBy: date,
  /** Day on which the text last changed: lastmod and dateModified. */
  updated: date,
  sources: z.array(source).min(1, '출처가 하나는 있어야 해요'),
  confidence,
  /** Old slugs of this page, with "system/" before them where an error moved to another service: they redirect here for ever. */
  formerly: z.array(former).default([]),
  /** What people type, in their own words, to find this page first. Never eight characters of the message again. */
  mustFind: z.array(text).min(2, '찾는 말을 둘 이상 적어 주세요'),
  /** What people type when they mean another page. */
  mustNotFind: z.array(text).default([]),
}

/** One action. The person does it, sees `expect`, and where it can go wrong reads `else`. */
export const step = z.strictObject({
  /** Anchor of the step in links, permanent. */
  id: slug,
  /** The action: inline text, imperative, condition or place first. */
  do: inline,
  /** How, in one or two sentences: inline text. */
  how: inline.optional(),
  /** What is seen when it worked: inline text. */
  expect: inline.optional(),
  /** What to do when `expect` is not seen: inline text. */
  else: inline.optional(),
  /** Replaces the labels "이렇게 보이면 됩니다" and "안 보이면", for instance "승인이 없으면" and "승인이 있으면". */
  labels: z.strictObject({ expect: text.optional(), else: text.optional() }).optional(),
  /** Name of a drawn screen in screens.yaml. */
  screen: slug.optional(),
  /** Old ids of this step: they stay as anchors. */
  formerly: z.array(slug).default([]),
})

/** A wording as it was seen, to the letter. */
export const message = z.strictObject({
  text,
  lang: z.enum(['ko', 'en']).default('ko'),
  /** Where it is seen when that tells wordings apart, for instance "카카오톡 알림". */
  where: text.optional(),
})

/** content/errors/<system>/<slug>.mdx: one error message. The first of `messages` is the H1. */
export const error = z.strictObject({
  id,
  /** Key of systems.yaml; equals the folder. */
  system: slug,
  /** What the person was doing: groups the errors of a system, shown in the breadcrumb. Two to twelve characters where possible. */
  situation: text,
  messages: z.array(message).min(1, '문구가 하나는 있어야 해요'),
  /** The words of the first message that tell it from its twin: the highlighter falls on them. */
  mark: text.optional(),
  codes: z.array(text).default([]),
  /** First sentence: what it means. Second: what to do now. Inline text, both together at most 90 characters. */
  meaning: inline,
  fixer: fixer.optional(),
  retry: retry.optional(),
  money: money.optional(),
  /** At most one short phrase behind each of the three facts. */
  notes: z.strictObject({ fixer: text.optional(), retry: text.optional(), money: text.optional() }).default({}),
  /** One sentence that must not be missed before step 1. `info` well, `care` careful, `stop` money may be lost. */
  alert: z.strictObject({ tone: z.enum(['info', 'care', 'stop']), text: inline }).optional(),
  /** Likely and cheap first, inline text each. */
  causes: z.array(inline).default([]),
  /** How to tell this cause from others with the same or nearly the same wording: inline text. */
  confirm: inline.optional(),
  /** Heading over the steps; states the answer. */
  stepsTitle: text.default('이 순서로 풀어요'),
  steps: z.array(step).min(1, '단계가 하나는 있어야 해요').max(8, '여덟 단계를 넘으면 안내 글로 나눠 주세요'),
  /** How to see that it is solved: heading and inline text. */
  verify: z.strictObject({ title: text, text: inline }),
  /** Whom to turn to and the note to copy. */
  escalate: z.strictObject({
    /** Heading, for instance "그래도 안 되면 카카오페이에 물어보세요". */
    title: text,
    /** Why them: inline text. */
    text: inline,
    /** Keys of contacts.yaml. */
    contacts: z.array(slug).default([]),
    /** First line of the note: what happened, in the customer's words. The message, the time and the order number are added by the page. */
    note: text,
  }),
  /** Slugs of guides that go further. */
  guides: z.array(slug).default([]),
  /** Other wordings of the same trouble, or neighbours easily taken for it: "system/slug". */
  similar: z.array(text).default([]),
  audience: audience.default('shopper'),
  ...provenance,
})

/** content/errors/common/<slug>.mdx: a wording that several pages claim; one question tells them apart. The first message is the H1. */
export const chooser = z.strictObject({
  id,
  messages: z.array(message).min(1, '문구가 하나는 있어야 해요'),
  /** What all the causes have in common, and that the place tells them apart: inline text. */
  meaning: inline,
  /** One sentence that holds for every cause, for instance to look for an approval first. */
  alert: z.strictObject({ tone: z.enum(['info', 'care', 'stop']), text: inline }).optional(),
  /** The question, for instance "어디에서 떴나요?". */
  question: text,
  /** The answers, likely first: what the person sees, and the page for it ("system/slug"). */
  options: z
    .array(z.strictObject({ label: text, hint: text.optional(), error: text }))
    .min(2, '고를 것이 둘은 있어야 해요'),
  /** Where to go when none fits: slugs of guides. */
  guides: z.array(slug).default([]),
  ...provenance,
})

/** content/guides/<slug>.mdx: a task or a topic. The H1 states the answer. */
export const guide = z.strictObject({
  id,
  /** The H1. */
  title: text,
  /** The words of the title that the highlighter falls on. */
  mark: text.optional(),
  /** The answer in one or two sentences: inline text; also the description for search engines. */
  lead: inline,
  system: slug,
  situation: text,
  audience: audience.default('shopper'),
  /** Errors this guide solves: "system/slug". */
  errors: z.array(text).default([]),
  /** Slugs of other guides. */
  related: z.array(slug).default([]),
  ...provenance,
  mustFind: z.array(text).min(3, '찾는 말을 셋 이상 적어 주세요'),
})

export type Fixer = z.infer<typeof fixer>
export type Source = z.infer<typeof source>
export type Step = z.infer<typeof step>
export type ErrorFields = z.infer<typeof error>
export type ChooserFields = z.infer<typeof chooser>
export type GuideFields = z.infer<typeof guide>
