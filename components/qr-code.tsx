'use client'

import { useEffect, useState } from 'react'
import { toQrPath } from '@/lib/qr-path'

type Drawing = { size: number; path: string }

/** Draws a text as a QR code; the drawing code is loaded at its first use. */
export async function drawQr(text: string): Promise<Drawing> {
  const { encode } = await import('uqr')
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  return { size, path: toQrPath(data) }
}

/** Black on white in both colour schemes: cameras expect it. */
export function QrDrawing({ size, path }: Drawing) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="짧은 주소의 QR 코드">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** An address for another phone's camera. */
export function QrCode({ text }: { text: string }) {
  const [drawing, setDrawing] = useState<Drawing>()
  useEffect(() => {
    let wanted = true
    drawQr(text)
      .then((drawn) => wanted && setDrawing(drawn))
      // The address stands beside it in letters.
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [text])
  return drawing ? <QrDrawing {...drawing} /> : null
}
