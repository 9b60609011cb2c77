import { createElement } from 'react'
import { pageIcons } from '@/components/page-icons'
import { rowIcons } from './row-icons'

const icons = { ...rowIcons, ...pageIcons }

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
