import { scaleLinear } from 'd3-scale'

/** A bar of two parts, filled and hollow, as wide as its number against the greatest. The numbers stand beside it in words. */
export function Bar({ filled, hollow = 0, most }: { filled: number; hollow?: number; most: number }) {
  const toWidth = scaleLinear([0, Math.max(1, most)], [0, 99])
  return (
    <svg className="bar" width="100%" height="12" aria-hidden="true">
      <rect className="filled" x="0" y="0" width={`${toWidth(filled)}%`} height="12" />
      {hollow > 0 ? (
        <rect className="hollow" x={`${toWidth(filled)}%`} y="0.75" width={`${toWidth(hollow)}%`} height="10.5" />
      ) : null}
    </svg>
  )
}
