import { LinkRows } from './link-rows'

const ways = [
  { href: '/diagnose', title: '문구 없이 그냥 안 돼요', under: '질문 네댓 개로 원인을 좁혀요', icon: 'help' },
  {
    href: '/guides/charged-but-no-order',
    title: '돈이 나갔는데 주문이 없어요',
    under: '다시 결제하기 전에 먼저 확인해요',
    icon: 'money',
  },
  { href: '/receipts', title: '영수증을 찾고 있어요', under: '명세서에 찍힌 이름으로 찾아요', icon: 'receipt' },
  { href: '/codes', title: '코드 번호만 보여요', under: '결제대행사마다 코드의 뜻과 할 일을 봐요', icon: 'search' },
  { href: '/systems/portone', title: '쇼핑몰을 운영하고 있어요', under: '정기결제와 취소 실패 안내', icon: 'store' },
]

/** Ways on for those who have no message to type. */
export function WaysIn() {
  return (
    <section className="part">
      <h2>문구가 없다면</h2>
      <LinkRows rows={ways} />
    </section>
  )
}
