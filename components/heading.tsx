import { createElement, Fragment } from 'react'
import { bindKorean, toSentences } from '@/lib/bind-korean'

function Bound({ text }: { text: string }) {
  const parts = bindKorean(text).map((part, index) =>
    index % 2 === 1 ? createElement('span', { className: 'nb' }, part) : part,
  )
  return createElement(Fragment, null, ...parts)
}

function Marked({ text, mark }: { text: string; mark?: string }) {
  const at = mark ? text.indexOf(mark) : -1
  if (!mark || at < 0) return <Bound text={text} />
  // The mark takes the full stop with it: a pen does not lift before the end of a sentence.
  const [tail = ''] = /^[.?!]+/.exec(text.slice(at + mark.length)) ?? []
  const end = at + mark.length + tail.length
  return (
    <>
      <Bound text={text.slice(0, at)} />
      <span className="hl">{text.slice(at, end)}</span>
      <Bound text={text.slice(end)} />
    </>
  )
}

/** From this length on the message is set one size smaller (look.md, Type). */
const longMessage = 46

type MessageProps = { text: string; mark?: string; lang?: string; level?: 1 | 2; quoted?: boolean }

/** The message exactly as it was seen; its quotes are drawn by CSS so that the text can be copied as it is. */
export function MessageHeading({ text, mark, lang, level = 1, quoted = true }: MessageProps) {
  const Tag = level === 1 ? 'h1' : 'h2'
  const className = `${quoted ? 'msg' : 'title'}${text.length >= longMessage ? ' long' : ''}`
  return (
    <Tag className={className} lang={lang === 'en' ? 'en' : undefined}>
      {toSentences(text).map((sentence, index, all) => (
        <span key={sentence}>
          <Marked text={sentence} mark={mark?.includes(sentence) ? sentence : mark} />
          {index < all.length - 1 ? ' ' : ''}
        </span>
      ))}
    </Tag>
  )
}

/** A heading in our own words. */
export function Title({ text, mark }: { text: string; mark?: string }) {
  return (
    <h1>
      <Marked text={text} mark={mark} />
    </h1>
  )
}
