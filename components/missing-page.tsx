import { Frame } from './frame'
import { SearchPanel } from './search/search-panel'
import { ServerSlot } from './server-slot'

type Props = { site: string; status: 404 | 410; title: string; lead: string }

/** No page at this address. The server writes the nearest pages into the slot (proof.md §4). */
export function MissingPage({ site, status, title, lead }: Props) {
  return (
    <Frame site={site} ownSearch>
      <p className="eyebrow first">{status}</p>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <ServerSlot name="nearest" />
      <p className="part">뜬 문구로도 찾을 수 있어요.</p>
      <SearchPanel id="lost-search" />
    </Frame>
  )
}
