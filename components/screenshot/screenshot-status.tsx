'use client'

import { useEffect, useRef } from 'react'
import { TellWording } from '../feedback/tell-wording'
import type { Fault, Progress, Step } from './read-picture'
import type { ScreenshotState } from './use-screenshot'

const doing: Record<Step, string> = {
  open: '그림을 여는 중이에요',
  load: '읽는 도구를 받는 중이에요. 처음 한 번만 받아요',
  read: '글을 읽는 중이에요',
}
const faults: Record<Fault, string> = {
  huge: '그림이 너무 커요. 문구가 있는 곳만 잘라서 다시 골라요.',
  format:
    '이 그림은 열 수 없어요. 깨졌거나 너무 큰 그림일 수 있어요. 화면을 캡처한 PNG나 JPG를 고르거나, 뜬 글을 위 칸에 적어요.',
  reader: '읽는 도구를 쓸 수 없어요. 인터넷 연결을 보거나 다른 앱을 닫고 다시 고르거나, 뜬 글을 위 칸에 적어요.',
}
const heic = 'HEIC 사진은 이 브라우저가 열지 못해요. 화면을 캡처한 PNG나 JPG를 고르거나, 뜬 글을 위 칸에 적어요.'
const nothing = '그림에서 글을 찾지 못했어요. 문구가 크게 보이게 다시 담거나, 뜬 글을 위 칸에 적어요.'
const good = '그림에서 읽은 글이에요. 틀린 글자는 위 칸에서 고치면 바로 다시 찾아요.'
const poor = '그림에서 읽은 글이에요. 잘못 읽었을 수 있으니 위 칸에서 고치거나, 화면에 뜬 코드를 적어요.'

/** What search makes of the text that was read, as far as the visitor has corrected it. */
export type Asked = { query: string; confident: boolean }

type Props = ScreenshotState & {
  asked?: Asked
  /** Below the cut the page itself offers to tell us a wording. */
  told?: boolean
  onCancel: () => void
  onCode: (text: string) => void
}

function Busy({ progress: { step, done }, onCancel }: { progress: Progress; onCancel: () => void }) {
  return (
    <p className="snap-busy">
      <progress aria-label={doing[step]} value={done} />
      <button type="button" className="btn" onClick={onCancel}>
        그만두기
      </button>
    </p>
  )
}

/** Letters and digits of codes are the first to be misread: the visitor types it, and it leads what was read. */
function CodeField({ text, onCode }: { text: string; onCode: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  const submit = () => {
    const code = field.current?.value.trim()
    if (code) onCode(`${code}\n${text}`.trim())
  }
  return (
    <form
      className="snap-code"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label>
        화면에 뜬 코드
        <input ref={field} autoCapitalize="characters" autoCorrect="off" spellCheck={false} />
      </label>
      <button type="submit" className="btn">
        코드로 찾기
      </button>
    </form>
  )
}

/** A picture holds much that is not the message: the sentence that was found is brought into view. */
function showFound(): void {
  const mark = document.querySelector<HTMLElement>('.growing mark')
  const whole = mark?.closest<HTMLElement>('.growing')
  if (!mark || !whole) return
  const below = mark.getBoundingClientRect().top - whole.getBoundingClientRect().top
  whole.scrollTop += below - whole.clientHeight / 3
}

function toSaid({ progress, outcome, file }: ScreenshotState, sure: boolean): string {
  if (progress) return doing[progress.step]
  if (!outcome) return ''
  if ('fault' in outcome)
    return outcome.fault === 'format' && /hei[cf]$/i.test(file?.name ?? '') ? heic : faults[outcome.fault]
  return outcome.text === '' ? nothing : sure ? good : poor
}

/** What is happening to the picture, in words; a way to stop it; a field for the code when the reading is in doubt. */
export function ScreenshotStatus({ asked, told, onCancel, onCode, ...state }: Props) {
  const { progress, outcome } = state
  const text = outcome && 'text' in outcome ? outcome.text : undefined
  const sure = asked?.confident !== false && outcome !== undefined && 'sure' in outcome && outcome.sure
  // Only of what was read: whoever corrects it has scrolled to where they write.
  const isAsRead = Boolean(asked?.query && text?.includes(asked.query))
  useEffect(() => {
    if (isAsRead) showFound()
  }, [isAsRead])
  return (
    <div className="snap-status">
      <p role="status">{toSaid(state, sure)}</p>
      {progress ? <Busy progress={progress} onCancel={onCancel} /> : null}
      {text === undefined || sure ? null : <CodeField text={text} onCode={onCode} />}
      {text && !sure && asked?.query && (asked.confident || !told) ? <TellWording query={asked.query} /> : null}
    </div>
  )
}
