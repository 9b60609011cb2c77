import { Icon } from './icon'

/** Looks a code or wording up in one table, or in all of them; a plain form, so that it works without JavaScript. */
export function CodeFind({ system, name }: { system?: string; name?: string }) {
  return (
    <form action="/search" className="box code-find">
      <Icon name="search" />
      <label className="sr" htmlFor="code-find">
        {name ? `${name} 코드표에서 찾기` : '모든 코드표에서 찾기'}
      </label>
      <input
        id="code-find"
        name="q"
        type="search"
        required
        maxLength={200}
        autoComplete="off"
        placeholder="코드나 문구"
      />
      {system ? <input type="hidden" name="system" value={system} /> : null}
      <input type="hidden" name="kind" value="code" />
      <button type="submit">찾기</button>
    </form>
  )
}
