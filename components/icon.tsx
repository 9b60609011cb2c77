import {
  Ban,
  Banknote,
  Building2,
  CalendarDays,
  Camera,
  Check,
  ChevronRight,
  CircleAlert,
  CircleQuestionMark,
  ClipboardPaste,
  Clock,
  Copy,
  CornerDownRight,
  CreditCard,
  ExternalLink,
  Info,
  Link,
  ListTree,
  MessageCircle,
  Phone,
  QrCode,
  ReceiptText,
  RotateCw,
  ScanText,
  Search,
  SearchCheck,
  Smartphone,
  Star,
  Store,
  TriangleAlert,
  Undo2,
  User,
  X,
} from 'lucide'
import { createElement } from 'react'

const icons = {
  again: RotateCw,
  alert: CircleAlert,
  ban: Ban,
  building: Building2,
  calendar: CalendarDays,
  camera: Camera,
  card: CreditCard,
  check: Check,
  chevron: ChevronRight,
  clock: Clock,
  copy: Copy,
  else: CornerDownRight,
  external: ExternalLink,
  help: CircleQuestionMark,
  info: Info,
  link: Link,
  money: Banknote,
  paste: ClipboardPaste,
  phone: Smartphone,
  call: Phone,
  qr: QrCode,
  receipt: ReceiptText,
  reply: MessageCircle,
  scan: ScanText,
  search: Search,
  'search-check': SearchCheck,
  star: Star,
  store: Store,
  tree: ListTree,
  undo: Undo2,
  user: User,
  warn: TriangleAlert,
  x: X,
} as const

export type IconName = keyof typeof icons

/** Two decimals of a 24-unit drawing are a hundredth of a pixel; the rest is only bytes in every page. */
function toShort(attributes: Record<string, unknown>) {
  const { d } = attributes
  return typeof d === 'string' ? { ...attributes, d: d.replace(/(\.\d\d)\d+/g, '$1') } : attributes
}

function isIconName(name: string): name is IconName {
  return name in icons
}

/** A Lucide icon, always beside a word and so hidden from readers. */
export function Icon({ name, tone }: { name: string; tone?: string }) {
  if (!isIconName(name)) return null
  const children = icons[name].map(([tag, attributes], index) =>
    createElement(tag, { ...toShort(attributes), key: index }),
  )
  return (
    <svg className={tone && tone !== 'plain' ? `i ${tone}` : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  )
}
