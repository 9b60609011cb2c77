'use client'

import { useState } from 'react'
import type { Answer } from '@/lib/answer'
import { addFavourites, removeFavourite } from '@/lib/desk/kept'
import { toShortLink } from '@/lib/reply'
import { MessageHeading } from '../heading'
import { Icon } from '../icon'
import { QrCode } from '../qr-code'
import { ShortFacts } from '../search/result-row'
import { DeskReply } from './desk-reply'
import type { Desk } from './use-desk'

function Steps({ desk, answer }: { desk: Desk; answer: Answer }) {
  if (answer.steps.length === 0) return null
  return (
    <ol className="desk-steps" aria-label="보낼 단계 고르기">
      {answer.steps.map((step, index) => (
        <li key={step.id}>
          <button type="button" aria-pressed={desk.reply.step === index + 1} onClick={() => desk.chooseStep(index + 1)}>
            <b>{index + 1}</b>
            <span>{step.do}</span>
            <code>{toShortLink(answer, '', step.id)}</code>
          </button>
        </li>
      ))}
    </ol>
  )
}

function Ask({ answer }: { answer: Answer }) {
  const asked = answer.confirm ?? answer.question
  if (!asked) return null
  return (
    <p className="desk-ask">
      <Icon name="help" />
      <span>먼저 확인: {asked}</span>
    </p>
  )
}

function Tools({ desk, answer }: { desk: Desk; answer: Answer }) {
  const [qr, setQr] = useState(false)
  const loved = desk.kept.favourites.includes(answer.id)
  const link = toShortLink(answer, location.origin, desk.reply.stepId)
  const toggle = () => desk.change((now) => (loved ? removeFavourite(now, answer.id) : addFavourites(now, [answer.id])))
  return (
    <>
      <p className="btns">
        {desk.answers?.has(answer.id) ? (
          <button type="button" className="btn small" aria-pressed={loved} onClick={toggle}>
            <Icon name="star" />
            즐겨찾기
          </button>
        ) : null}
        <button type="button" className="btn small" aria-expanded={qr} onClick={() => setQr(!qr)}>
          <Icon name="qr" />
          QR 코드
        </button>
        <a className="btn small" href={answer.path} target="_blank" rel="noreferrer">
          <Icon name="external" />글 열기
        </a>
      </p>
      {qr ? (
        <figure className="desk-qr">
          <QrCode text={link} />
          <figcaption>{link}</figcaption>
        </figure>
      ) : null}
    </>
  )
}

/** The answer as the agent checks it before it goes out. */
export function DeskPreview({ desk, answer }: { desk: Desk; answer: Answer }) {
  return (
    <article aria-label="보낼 답">
      <MessageHeading text={answer.title} level={2} quoted={answer.kind === 'error'} />
      <p className="lead">{answer.meaning}</p>
      <ShortFacts facts={answer} refund={Boolean(answer.refund)} />
      <Ask answer={answer} />
      <Steps desk={desk} answer={answer} />
      <DeskReply desk={desk} />
      <Tools desk={desk} answer={answer} />
    </article>
  )
}
