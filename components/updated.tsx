const dates = new Intl.DateTimeFormat('ko-KR', { dateStyle: 'long', timeZone: 'UTC' })

/** A day in words that machines can read too. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{dates.format(new Date(date))}</time>
}

/** When the text of a page last changed, for pages that do not say more about their age. */
export function Updated({ date }: { date?: string }) {
  return date ? (
    <p className="hint">
      고친 날 <Day date={date} />
    </p>
  ) : null
}
