'use client'

/** Puts the script into this page, as a shop does, and presses its button. */
export function WidgetDemo() {
  const show = () => {
    const script = document.createElement('script')
    script.src = '/embed.js'
    script.dataset.open = ''
    document.body.append(script)
  }
  return (
    <p className="btns needs-js">
      <button type="button" className="btn pen" onClick={show}>
        여기서 해 보기
      </button>
    </p>
  )
}
