import { renderToStaticMarkup } from 'react-dom/server'
import { z } from 'zod'
import { FeedbackAgain } from '@/components/feedback/feedback-again'
import { FeedbackThanks } from '@/components/feedback/feedback-thanks'
import { ReasonForm } from '@/components/feedback/reason-form'
import { cutAtSlot } from '../slot'

const texts = z.record(z.string(), z.unknown()).catch({})

/** What a form sent, as far as it is text: the first of what is repeated. */
function toTexts(body: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts.parse(body)).flatMap(([name, value]) => {
      const [first] = [value].flat()
      return typeof first === 'string' ? [[name, first]] : []
    }),
  )
}

/**
 * The page a visitor without JavaScript sees after sending: thanks, or what went wrong with everything still in the form.
 * @example createFeedbackPages(html).toThanks({ id, path: '/' }) // "<!DOCTYPE html>…"
 */
export function createFeedbackPages(html: string) {
  const page = cutAtSlot(html, 'feedback')
  return {
    toReasons: (about: { path: string; step?: string }) =>
      page.before + renderToStaticMarkup(<ReasonForm {...about} />) + page.after,
    toThanks: (sent: { id?: string; path?: string }) =>
      page.before + renderToStaticMarkup(<FeedbackThanks {...sent} />) + page.after,
    toFault: (message: string, body: unknown) =>
      page.before + renderToStaticMarkup(<FeedbackAgain message={message} sent={toTexts(body)} />) + page.after,
  }
}
