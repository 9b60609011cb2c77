const name = 'picture'

function isOffer(event: Event): event is CustomEvent<File> {
  return event.type === name
}

/** Offers a picture to whatever on this page reads pictures. False when nothing does. */
export function offerPicture(file: File): boolean {
  return !window.dispatchEvent(new CustomEvent<File>(name, { detail: file, cancelable: true }))
}

/** Takes every picture that is offered on this page, until the returned function is called. */
export function takeOffers(take: (file: File) => void): () => void {
  const onOffer = (event: Event) => {
    if (!isOffer(event)) return
    event.preventDefault()
    take(event.detail)
  }
  window.addEventListener(name, onOffer)
  return () => window.removeEventListener(name, onOffer)
}
