/**
 * /embed.js, the one script tag of a shop's page: a button that opens our search in a sandboxed frame. Styles are set property
 * by property and elements are created one by one, so that the shop's policy needs to allow this script and this frame only.
 */
const script = document.currentScript
const origin = script instanceof HTMLScriptElement ? new URL(script.src).origin : ''
const { label = '결제 오류 찾기', button: wish, open: openNow } = script instanceof HTMLElement ? script.dataset : {}
const name = '결제 오류 찾기'
const roomy = matchMedia('(min-width: 30rem)')

type Look = Partial<CSSStyleDeclaration>

function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  look: Look,
  properties: object,
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties)
  // Nothing of the shop's styles comes through; the browser's own ring of focus stays.
  element.style.setProperty('all', 'initial')
  Object.assign(element.style, {
    outline: 'revert',
    boxSizing: 'border-box',
    fontFamily: 'system-ui, sans-serif',
    ...look,
  })
  return element
}

const pressed: Look = {
  ...{ minHeight: '44px', padding: '0 16px', borderRadius: '10px', cursor: 'pointer' },
  ...{ background: '#2340c7', color: '#fff', fontSize: '16px', fontWeight: '700', lineHeight: '44px' },
}
const panel = create('div', { display: 'none' }, { role: 'dialog', 'aria-label': name })
const close = create('button', { ...pressed, background: '#fcfcfa', color: '#17181c' }, { type: 'button' })
const opener = create('button', pressed, { type: 'button', 'aria-expanded': 'false' })
close.textContent = '닫기'
opener.textContent = label
let frame: HTMLIFrameElement | undefined
let before: Element | null = null

const createFrame = () =>
  create(
    'iframe',
    { display: 'block', width: '100%', flex: '1' },
    {
      ...{ title: name, src: `${origin}/embed`, allow: 'clipboard-write' },
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups',
    },
  )

function show(): void {
  before = document.activeElement
  const look: Look = roomy.matches
    ? { right: '16px', bottom: '72px', width: '400px', height: 'min(640px, calc(100vh - 88px))', borderRadius: '14px' }
    : { right: '0', bottom: '0', width: '100%', height: '100%', borderRadius: '0' }
  const always: Look = { display: 'flex', flexDirection: 'column', position: 'fixed', zIndex: '2147483001' }
  const drawn: Look = { overflow: 'hidden', background: '#fcfcfa', boxShadow: '0 8px 28px rgb(23 24 28 / 0.28)' }
  Object.assign(panel.style, always, drawn, look)
  if (!frame) {
    frame = createFrame()
    panel.append(close, frame)
  }
  opener.setAttribute('aria-expanded', 'true')
  frame.focus()
}

function hide(): void {
  if (panel.style.display === 'none') return
  panel.style.display = 'none'
  opener.setAttribute('aria-expanded', 'false')
  if (before instanceof HTMLElement) before.focus()
}

const toggle = () => (panel.style.display === 'none' ? show() : hide())

function onMessage({ source, origin: from, data }: MessageEvent): void {
  // Only our own frame is listened to, and only addresses of our own are opened.
  if (!frame || source !== frame.contentWindow || from !== origin) return
  const wished = data?.paymentErrorHelp
  if (wished?.close) hide()
  const target = typeof wished?.open === 'string' ? new URL(wished.open, origin) : undefined
  if (target?.origin === origin) window.open(target.href, '_blank', 'noopener')
}

function start(): void {
  if (wish !== 'none') {
    const corner: Look = { position: 'fixed', right: '16px', bottom: '16px', zIndex: '2147483000' }
    Object.assign(opener.style, corner)
    document.body.append(opener)
  }
  document.body.append(panel)
  opener.addEventListener('click', toggle)
  close.addEventListener('click', hide)
  addEventListener('message', onMessage)
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide())
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-payment-error-help]')) show()
  })
  if (openNow !== undefined) show()
}

if (document.body) start()
else addEventListener('DOMContentLoaded', start)

export {}
