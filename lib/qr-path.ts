/**
 * The dark squares of a QR code as one SVG path, a row's neighbours joined.
 * @example toQrPath([[true, true, false], [false, false, true]]) // "M0 0h2v1h-2zM2 1h1v1h-1z"
 */
export function toQrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      Array.from(
        row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
        (run) => {
          const { length } = run[0]
          return `M${run.index} ${y}h${length}v1h-${length}z`
        },
      ),
    )
    .join('')
}
