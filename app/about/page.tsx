import { toMetadata } from '@/app/page-metadata'
import { Breadcrumb } from '@/components/breadcrumb'
import { DeviceData } from '@/components/device-data'
import { Frame } from '@/components/frame'
import { Inline } from '@/components/inline'
import { getSite } from '@/lib/content/lists'

const parts = [
  {
    id: 'who',
    title: '결제하다 막힌 사람을 위해 만들어요',
    texts: [
      '화면에 뜬 문구 그대로 찾으면 무슨 뜻인지, 돈이 나갔는지, 누가 고칠 수 있는지, 지금 무엇을 누르면 되는지 알려 드려요.',
      '여기 나오는 회사들과는 관계가 없어요. 회사 이름과 서비스 이름은 그 회사의 것이에요.',
      '손님을 돕는 분은 [상담 데스크](/desk)에서 답을 바로 복사하고, 쇼핑몰에는 [찾기 단추](/widget)를 달 수 있어요.',
    ],
  },
  {
    id: 'sources',
    title: '글마다 출처와 확인한 날을 적어요',
    texts: [
      '회사의 공식 문서를 먼저 보고, 없으면 코드표와 이용자 사례를 봐요. 글 아래에 출처를 모두 적어요.',
      '확인이 덜 된 내용에는 **확인 필요**라고 적어요. 확인하지 못한 메뉴는 지어내지 않아요.',
      '글마다 다시 확인할 날을 정해 둬요. 그날이 지나면 지금과 다를 수 있다고 알려 드려요.',
      '돈이 나갔는지는 카드사 앱의 승인 내역이 가장 정확해요. 글과 다르면 승인 내역을 믿으세요.',
    ],
  },
  {
    id: 'privacy',
    title: '적은 글은 이 기기에만 있어요',
    texts: [
      '찾기는 이 기기 안에서 해요. 붙여 넣은 글을 서버로 보내지 않아요. 자바스크립트가 꺼져 있을 때만 찾는 글을 서버로 보내고, 남기지 않아요.',
      '짧은 한 줄로 찾으면 주소창에 그 말이 남아요. 길거나 여러 줄이거나 번호가 든 글은 주소에 남기지 않아요.',
      '스크린샷도 이 기기에서만 읽고 남기지 않아요. 읽는 도구(약 4 MB)는 브라우저가 보관해요. 브라우저의 방문 기록 지우기에서 저장된 파일을 지우면 사라져요.',
      '쿠키를 쓰지 않고, 다른 회사로 보내는 것도 없어요. 메모에 적은 것은 창을 닫으면 사라져요.',
      '카드번호, CVC, 비밀번호, 주민등록번호는 어디에도 적지 마세요. 저희는 묻지 않아요.',
    ],
  },
  {
    id: 'accessibility',
    title: '누구나 쓸 수 있게 만들어요',
    texts: ['웹 접근성 지침의 33개 항목을 어떻게 지키는지 [하나씩 적어 두었어요](/about/accessibility).'],
  },
]

export function generateMetadata() {
  const description = '이 도움말을 누가 만들고, 출처를 어떻게 확인하고, 적은 글을 어떻게 다루는지 알려 드려요.'
  return toMetadata({ path: '/about', title: '이 도움말은 누가 만드나요', description })
}

export default function AboutPage() {
  const site = getSite()
  return (
    <Frame site={site.name}>
      <Breadcrumb crumbs={[{ name: '처음', href: '/' }]} />
      <h1>이 도움말은 누가 만드나요</h1>
      <p className="lead">{site.operator.name}에서 만들어요.</p>
      {parts.map((part) => (
        <section className="part prose" key={part.id}>
          <h2 id={part.id}>{part.title}</h2>
          {part.texts.map((text) => (
            <p key={text}>
              <Inline text={text} />
            </p>
          ))}
        </section>
      ))}
      <section className="part prose">
        <h2 id="device">이 기기에 남는 것은 여기서 지워요</h2>
        <DeviceData />
      </section>
    </Frame>
  )
}
