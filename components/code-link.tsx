import { type LinkRow, LinkRows } from './link-rows'

/** From a service's hub to its code table, where it has one. */
export function CodeLink({ row }: { row?: LinkRow }) {
  if (!row) return null
  return (
    <section className="part narrow">
      <h2>여기에 없는 코드는 코드표에서 봐요</h2>
      <LinkRows rows={[row]} />
    </section>
  )
}
