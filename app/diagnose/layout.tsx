import './motion.css'
import type { ReactNode } from 'react'

/** Questions and answers of a diagnosis: the only pages that are walked through one after the other. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
