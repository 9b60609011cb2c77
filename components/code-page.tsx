import type { ReactNode } from 'react'
import type { readCodePage } from '@/lib/content/code-view'
import type { Contact } from '@/lib/content/schema-lists'
import { Callout } from './callout'
import { CodeFind } from './code-find'
import { CodeSources } from './code-sources'
import { CodeTable } from './code-table'
import { ContactButton } from './contact-button'
import { Pager } from './pager'

type View = ReturnType<typeof readCodePage>
type Props = { system: string; name: string; view: View; contact?: Contact }

function Jumps({ jumps }: Pick<View, 'jumps'>): ReactNode {
  if (jumps.length === 0) return null
  return (
    <nav className="jumps" aria-label="코드표의 갈래">
      {jumps.map((jump) => (
        <a key={jump.name} className="chip" href={jump.href} aria-current={jump.current ? 'true' : undefined}>
          {jump.name} {jump.count}
        </a>
      ))}
    </nav>
  )
}

/** A page of one service's code book, below its heading. */
export function CodePage({ system, name, view, contact }: Props) {
  const { page, pages } = view.pager
  return (
    <>
      <p className="lead">
        화면에 뜬 코드나 문구로 누가 고칠 수 있는지 봐요. {view.age} 코드표 기준이라 지금과 다를 수 있어요.
      </p>
      <div className="code-tools">
        <CodeFind system={system} name={name} />
        <Jumps jumps={view.jumps} />
      </div>
      {view.hasPhone ? (
        <Callout>
          <b>문구 속 전화번호는 코드표를 만들 때의 번호예요.</b> 카드 뒷면이나 공식 홈페이지에서 지금 번호를 보고
          걸어요.
        </Callout>
      ) : null}
      <CodeTable caption={`${name} 코드 ${pages}쪽 가운데 ${page}쪽`} sections={view.sections} />
      <Pager pager={view.pager} />
      {contact ? (
        <section className="part narrow">
          <h2>코드표로 모르겠으면 {name}에 물어봐요</h2>
          <p>코드, 뜬 시각, 주문번호를 준비해요. 카드번호와 비밀번호는 알려 주지 않아요.</p>
          <div className="btns">
            <ContactButton contact={contact} />
          </div>
        </section>
      ) : null}
      <CodeSources sources={view.sources} />
    </>
  )
}
