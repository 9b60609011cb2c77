import { notify } from './toast'

function copyBySelection(text: string): boolean {
  const before = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('readonly', '')
  area.className = 'sr'
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return done
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // In-app browsers refuse the clipboard API or do not have it: the old way still works in many.
    return copyBySelection(text)
  }
}

const sayInToast = (text: string) => notify({ text })

/** Copies a text and says so; where every way is refused, shows the text selected so that it can be copied by hand. */
export async function copy(text: string, done: string, say = sayInToast): Promise<void> {
  if (await write(text)) say(done)
  else notify({ text: '여기서는 복사를 못 해요. 아래 글을 길게 눌러 복사하세요.', selectable: text })
}
