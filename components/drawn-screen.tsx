import type { Screen, ScreenRow } from '@/lib/content/schema-lists'
import { CardFaces, CardFront, CardPassword } from './card-drawing'
import { Icon } from './icon'

function Row({ row }: { row: ScreenRow }) {
  if (row === 'bar') return <li className="bar" aria-hidden="true" />
  return (
    <li className={row.target ? 'hit' : row.heading ? 'cap' : undefined}>
      {row.text}
      {row.value ? <span>{row.value}</span> : null}
      {row.check ? <Icon name="check" /> : null}
      {row.target ? <span className="tag">{row.target}</span> : null}
    </li>
  )
}

const cards = {
  'front-back': <CardFaces />,
  front: (
    <div className="cards">
      <CardFront />
    </div>
  ),
  password: <CardPassword />,
}

/** A small drawing of a screen made of real text: one row marked, the rest quiet. */
export function DrawnScreen({ screen }: { screen: Screen }) {
  const caption = screen.caption ? <figcaption>{screen.caption}</figcaption> : null
  if ('card' in screen) {
    return (
      <figure className="shot flat">
        {cards[screen.card]}
        {caption}
      </figure>
    )
  }
  return (
    <figure className="shot">
      <div className="device">
        <p>
          {screen.left ? <span>{screen.left}</span> : null}
          <b>{screen.title}</b>
          {screen.right ? <span>{screen.right}</span> : null}
        </p>
        <ul>
          {screen.rows.map((row, index) => (
            <Row row={row} key={row === 'bar' ? `bar${index}` : row.text} />
          ))}
        </ul>
      </div>
      {caption}
    </figure>
  )
}
