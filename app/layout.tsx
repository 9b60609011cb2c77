import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { UnsentFeedback } from '@/components/feedback/unsent-feedback'
import { Hydrated } from '@/components/hydrated'
import { Toast } from '@/components/toast'
import { getSite } from '@/lib/content/lists'

export function generateMetadata(): Metadata {
  const site = getSite()
  return {
    metadataBase: new URL(site.url),
    formatDetection: { telephone: false },
    icons: { icon: '/favicon.svg' },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#141519' },
  ],
}

/** The loader marks <html> with classes before React wakes up, hence suppressHydrationWarning. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="ko" suppressHydrationWarning>
      <body>
        {children}
        <Toast />
        <UnsentFeedback />
        <Hydrated />
      </body>
    </html>
  )
}
