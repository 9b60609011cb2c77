/** The author's manual, second half: the lists, each one file of many short entries. Words as in schema.ts. */
import { z } from 'zod'
import { audience, date, firstPublished, id, inline, provenance, slug, source, step, text, url } from './schema'

/** content/receipts.yaml: where a buyer finds payment history and receipts of one PG. */
export const receipt = z.strictObject({
  id,
  slug,
  /** "KG이니시스" */
  name: text,
  /** The H1: states the answer. */
  title: text,
  lead: inline,
  /** Former and other names, for search. */
  aliases: z.array(text).default([]),
  /** What is printed on a card statement. */
  statementNames: z.array(text).default([]),
  /** Page where a buyer looks a payment up; `unverified` is said beside the button. */
  lookup: z.strictObject({ url, label: text, unverified: z.boolean().default(false) }).optional(),
  /** Menu path from the front page: inline text. */
  menu: inline.optional(),
  /** Which means of payment can be looked up there. */
  means: z.array(text).default([]),
  /** What cannot be looked up there: inline text. */
  cannot: inline.optional(),
  /** What to have at hand. Never a full card number typed into this site. */
  prepare: z.array(text).default([]),
  alert: z.strictObject({ tone: z.enum(['info', 'care', 'stop']), text: inline }).optional(),
  steps: z.array(step).default([]),
  contacts: z.array(slug).default([]),
  /** Short remarks: inline text each. */
  remarks: z.array(inline).default([]),
  /** Slugs of guides that go further. */
  guides: z.array(slug).default([]),
  ...provenance,
})

/** content/systems.yaml: a service where a payment can stop. Order of the file is the order on the site. */
export const system = z.strictObject({
  /** Value of `system` everywhere; equals the value in the facts. */
  key: slug,
  name: text,
  kind: z.enum(['platform', 'shop', 'card', 'wallet', 'pg', 'mobile', 'customs']),
  /** One sentence for the hub page: inline text. */
  lead: inline,
  /** Other names people use, for search. */
  aliases: z.array(text).default([]),
  /** Order of situations on the hub page; others follow. */
  situations: z.array(text).default([]),
})

/** content/contacts.yaml: a phone number or page lives here once. */
export const contact = z.strictObject({
  key: slug,
  name: text,
  phone: z
    .string()
    .regex(/^[0-9-]{3,13}$/, '숫자와 붙임표로 적어 주세요')
    .optional(),
  url: url.optional(),
  hours: text.optional(),
  /** Who may call: merchants' numbers are never shown to shoppers. */
  audience,
  /** Shown behind the number, for instance "공식 홈페이지에서 확인하세요". */
  remark: text.optional(),
  sources: z.array(source).min(1),
})

/** content/glossary.yaml: one line each, linked at first use. */
export const term = z.strictObject({
  key: slug,
  /** As it is written in texts. */
  name: text,
  /** Other spellings that link here too. */
  aliases: z.array(text).default([]),
  /** One sentence that a shopper understands: inline text. */
  meaning: inline,
  audience: audience.default('shopper'),
  /** Whether texts link their first use here; no for words that everybody knows. */
  linked: z.boolean().default(true),
  /** Day on which the line last changed; left out, it is as it was first published. */
  updated: date.default(firstPublished),
})

/** A line of a drawn screen: a grey bar, or text; one `target` a screen, with what to do there. */
const screenRow = z.union([
  z.literal('bar'),
  z.strictObject({
    text,
    value: text.optional(),
    target: text.optional(),
    heading: z.boolean().optional(),
    check: z.boolean().optional(),
  }),
])
/** content/screens.yaml: a small drawing of a screen with real text; no logos, no copied colours. */
export const screen = z.union([
  z.strictObject({
    key: slug,
    title: text,
    left: text.optional(),
    right: text.optional(),
    rows: z.array(screenRow).min(1).max(8),
    caption: text.optional(),
  }),
  /** The card itself: front, front and back with the CVC struck out, or the password as four cells of which the first two are marked. */
  z.strictObject({ key: slug, card: z.enum(['front', 'front-back', 'password']), caption: text.optional() }),
])

/** content/gone.yaml: addresses that were published and are gone for good. */
export const goneAddress = z.strictObject({
  /** The address as it was, for instance /guides/old; a single step is /s/<id>/<step>. Short links of the page follow it. */
  path: z.string().regex(/^\/[a-z0-9/-]+$/, '/guides/slug처럼 적어 주세요'),
  /** The page that stands for it now: 301 instead of 410. */
  to: z.string().startsWith('/', '/ 로 시작하는 주소여야 해요').optional(),
})

/** content/about.yaml: who makes this, where it comes from, what happens to what people type. */
export const about = z.strictObject({
  /** Day on which the text last changed. */
  updated: date,
  /** `id` is the anchor; the texts are inline text. */
  parts: z.array(z.strictObject({ id: slug, title: text, texts: z.array(inline).min(1) })).min(1),
})

/** A site that may show our search in a frame: scheme, host and, where it has one, a port. */
const origin = z
  .string()
  .regex(/^https?:\/\/[a-z0-9.-]+(:(\d{1,5}|\*))?$/, 'https://shop.example.kr처럼 길 없이 적어 주세요')

/** content/site.yaml: all that a company changes to make the site its own. */
export const site = z.strictObject({
  name: text,
  description: text,
  /** Public address without a trailing slash; SITE_URL overrides it at build. */
  url,
  operator: z.strictObject({ name: text, email: z.email().optional(), url: url.optional() }),
  /** Codes by which search engines know the owner, and the key with which changed pages are announced. */
  verification: z
    .strictObject({
      naver: text.optional(),
      google: text.optional(),
      indexNow: z
        .string()
        .regex(/^[A-Za-z0-9-]{8,128}$/, '영문, 숫자, 붙임표로 8~128자여야 해요')
        .optional(),
    })
    .default({}),
  /** Home page: "system/slug" of messages shown at once. */
  shown: z.array(text).default([]),
  /** The widget: shops that may frame /embed. Nobody else can. */
  widget: z.strictObject({ origins: z.array(origin).default([]) }).default({ origins: [] }),
})

/** content/questions.yaml: what the site must be able to answer, each question in the words of the person who asks. */
export const question = z.strictObject({
  /** What the questions are about, for the report. */
  about: text,
  asks: z
    .array(
      z.strictObject({
        /** Typed into the search box. */
        ask: text,
        /** The page that must come first. */
        page: z.string().startsWith('/'),
        /** Words of that page that answer it, as they are read. */
        says: text,
      }),
    )
    .min(1),
})

export type Receipt = z.infer<typeof receipt>
export type System = z.infer<typeof system>
export type Contact = z.infer<typeof contact>
export type Term = z.infer<typeof term>
export type Screen = z.infer<typeof screen>
export type ScreenRow = z.infer<typeof screenRow>
export type Site = z.infer<typeof site>
