'use client'

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Answer } from '@/lib/answer'
import { toReply, toShortLink } from '@/lib/reply'
import { copy } from './copy'
import { CopyPageLink } from './copy-button'
import { readKept } from './desk/use-kept'
import { drawQr, QrDrawing } from './qr-code'

function copyReply(answer: Answer): void {
  const reply = toReply(answer, { form: 'short', origin: location.origin, words: readKept().words })
  void copy(reply, '답을 복사했어요. 대화창에 붙여 넣으세요.')
}

/** The short address as letters and as a QR code, on paper only. Drawn when somebody is about to print: no page carries it. */
function usePrintedLink(answer: Answer) {
  const [printed, setPrinted] = useState<{ link: string; qr: Awaited<ReturnType<typeof drawQr>> }>()
  const draw = async () => {
    const link = toShortLink(answer, location.origin)
    const qr = await drawQr(link)
    flushSync(() => setPrinted({ link, qr }))
  }
  return { printed, draw }
}

/** What one does with a whole page: send its link, send a reply, print it. */
export function PageTools({ answer }: { answer: Answer }) {
  const { printed, draw } = usePrintedLink(answer)
  useEffect(() => {
    // The first half of Ctrl P.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') draw().catch(() => undefined)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  return (
    <>
      <div className="rail-tools">
        <CopyPageLink />
        <button type="button" className="btn small" onClick={() => copyReply(answer)}>
          답 복사
        </button>
        {/* Without the drawing the letters of the address are still on the sheet. */}
        <button type="button" className="btn small" onClick={() => void draw().finally(() => window.print())}>
          인쇄
        </button>
      </div>
      {printed ? (
        <figure className="on-paper">
          <QrDrawing {...printed.qr} />
          <figcaption>{printed.link}</figcaption>
        </figure>
      ) : null}
    </>
  )
}
