/** What React is to components, for markup that is drawn once: elements of the document itself. Takes React's place in the early script. */
type Properties = Record<string, unknown>
type Component = (properties: Properties) => unknown

const drawing = 'http://www.w3.org/2000/svg'
const isDrawing = /^(svg|path|circle|ellipse|line|rect|poly.*)$/

function append(parent: Element, child: unknown): void {
  if (Array.isArray(child)) for (const one of child) append(parent, one)
  else if (child instanceof Node) parent.append(child)
  // As text, never as markup: it holds what was typed.
  else if (typeof child === 'string' || typeof child === 'number') parent.append(String(child))
}

function setAttribute(element: Element, name: string, value: unknown): void {
  const isWord = /^(aria|data)-/.test(name)
  if (name === 'key' || value === undefined || value === null || (value === false && !isWord)) return
  element.setAttribute(name === 'className' ? 'class' : name, value === true && !isWord ? '' : String(value))
}

/** Several nodes without an element around them. */
export function Fragment({ children }: Properties): unknown {
  return children
}

/** Called by compiled JSX. */
export function jsx(tag: string | Component, { children, ...properties }: Properties): unknown {
  if (typeof tag === 'function') return tag({ children, ...properties })
  const element = isDrawing.test(tag) ? document.createElementNS(drawing, tag) : document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) setAttribute(element, name, value)
  append(element, children)
  return element
}

export { jsx as jsxs }

/** Called by components that write no JSX. */
export function createElement(tag: string | Component, properties: Properties | null, ...children: unknown[]): unknown {
  return jsx(tag, { ...properties, children })
}
