'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { askTrust, openLongSearch } from '../search/device-search'
import { takeOffers } from './offer-picture'
import type { Outcome, Progress } from './read-picture'

/** Nothing yet, at work, or what came of it. */
export type ScreenshotState = { progress?: Progress; outcome?: Outcome; file?: File }

const isPicture = (file: File) => file.type.startsWith('image/') || /\.hei[cf]$/i.test(file.name)

/** Reads the newest picture that was given: chosen, pasted or dropped anywhere on the page. */
export function useScreenshot(onText: (text: string) => void) {
  const [state, setState] = useState<ScreenshotState>({})
  const running = useRef<AbortController>(null)

  const cancel = () => {
    running.current?.abort()
    setState({})
  }
  const read = async (file: File) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const { signal } = mine
    const show = (next: ScreenshotState) => {
      if (!signal.aborted) setState({ file, ...next })
    }
    show({ progress: { step: 'open' } })
    openLongSearch()
    // Loaded by a picture, never before.
    const { readPicture } = await import('./read-picture')
    const outcome = await readPicture(file, { signal, trust: askTrust, onProgress: (progress) => show({ progress }) })
    if (!outcome || signal.aborted) return
    show({ outcome })
    if ('text' in outcome && outcome.text) onText(outcome.text)
  }
  const onOffered = useEffectEvent((file: File) => void read(file))
  const onGiven = useEffectEvent((event: ClipboardEvent | DragEvent) => {
    const given = event instanceof DragEvent ? event.dataTransfer : event.clipboardData
    const picture = Array.from(given?.files ?? []).find(isPicture)
    // Office programs copy a picture beside their text: the text is meant.
    if (!picture || given?.getData('text/plain')) return
    event.preventDefault()
    void read(picture)
  })
  useEffect(() => {
    const give = (event: ClipboardEvent | DragEvent) => onGiven(event)
    // Without this the browser would leave the page and show the file.
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    document.addEventListener('paste', give)
    document.addEventListener('drop', give)
    document.addEventListener('dragover', allow)
    const refuse = takeOffers((file) => onOffered(file))
    return () => {
      refuse()
      running.current?.abort()
      document.removeEventListener('paste', give)
      document.removeEventListener('drop', give)
      document.removeEventListener('dragover', allow)
    }
  }, [])
  return { ...state, read, cancel }
}
