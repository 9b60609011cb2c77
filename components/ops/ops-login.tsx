import { Icon } from '../icon'

/** Asks for the operator's key. */
export function OpsLogin({ message }: { message?: string }) {
  return (
    <>
      <h1 className="first">운영 살펴보기</h1>
      {message ? (
        <p className="note" role="alert">
          <Icon name="warn" tone="wait" />
          <span>{message}</span>
        </p>
      ) : null}
      <form className="ask" method="post" action="/ops/login">
        <label>
          운영 열쇠 (OPS_TOKEN)
          <input type="password" name="token" required autoComplete="current-password" />
        </label>
        <p className="btns">
          <button type="submit" className="btn pen">
            열기
          </button>
        </p>
      </form>
    </>
  )
}
