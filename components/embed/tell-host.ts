/** What the frame asks of the shop's page: to open one of our addresses in a new tab, or to close the frame. */
export type HostWish = { open: string } | { close: true }

/**
 * Asks the page around the frame. The sandbox hands its limits on to every tab it opens itself, and pages with an opener policy
 * refuse such tabs: only the page outside can open one. Alone in a tab the address is simply opened.
 */
export function tellHost(wish: HostWish): void {
  // Nothing that was typed is in it, and only pages named in site.yaml can frame us.
  if (window.parent !== window) window.parent.postMessage({ paymentErrorHelp: wish }, '*')
  else if ('open' in wish) location.assign(wish.open)
}
