type Props = { from: string; to: string; system?: string; systems: { key: string; name: string }[] }

/** Days and service, as a plain form: the address says what is shown. */
export function OpsFilters({ from, to, system, systems }: Props) {
  return (
    <form className="ops-filters" action="/ops">
      <label>
        부터
        <input type="date" name="from" defaultValue={from} />
      </label>
      <label>
        까지
        <input type="date" name="to" defaultValue={to} />
      </label>
      <label>
        서비스
        <select name="system" defaultValue={system ?? ''}>
          <option value="">모두</option>
          {systems.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn small">
        보기
      </button>
    </form>
  )
}
