import { readFile } from 'node:fs/promises'
import { type Expression, type Program, parse } from 'acorn'

// A chunk of Turbopack says which one it is by the script element it came in. Its name does as well.
const itself = /(?:typeof document=="object"|"object"==typeof document)\?document\.currentScript:void 0/
// What starts them is no chunk, and asks its script element only for what follows a question mark: nothing.
const runtime = /\/turbopack-[^/]+\.js$/

/**
 * The chunks that every page loads, in the order of the first page.
 * @example listShared([['/a.js', '/b.js'], ['/b.js']]) // ["/b.js"]
 */
export function listShared([first = [], ...others]: string[][]): string[] {
  return first.filter((chunk) => others.every((load) => load.includes(chunk)))
}

function listPushed({ body }: Program): Expression[] {
  return body.flatMap((statement) => {
    const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined
    const [list] = call?.type === 'CallExpression' ? call.arguments : []
    const elements = list?.type === 'ArrayExpression' ? list.elements : []
    return elements.filter((element) => element !== null && element.type !== 'SpreadElement')
  })
}

/**
 * A chunk whose modules stand in parentheses: browsers compile such a function while it arrives, beside the page. Without them
 * each is compiled in the task that first calls it, and React's keeps a key waiting (measured in Chromium, 4x: 380 ms, so 200).
 * @example compileAhead('push([1,e=>e])') // "push([1,(e=>e)])"
 */
export function compileAhead(chunk: string): string {
  const modules = listPushed(parse(chunk, { ecmaVersion: 2022 })).filter(({ type }) => /Function/.test(type))
  return modules.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`,
    chunk,
  )
}

/** React looks for the element of each script that a layout names, and fetches what has none. Of an unknown type it is one that does nothing. */
function toMarks(chunks: readonly string[]): string {
  const mark = "Object.assign(document.createElement('script'),{type:'joined',src})"
  return `for(const src of ${JSON.stringify(chunks)})document.head.appendChild(${mark}).setAttribute('async','')`
}

/**
 * Several chunks of the export as one script: one address in every page, one request. Throws where a chunk names itself in another way.
 * @example await joinChunks('out', ['/_next/static/chunks/0a.js']) // "for(const src of [\"/_next/…"
 */
export async function joinChunks(out: string, chunks: readonly string[]): Promise<string> {
  const texts = chunks.map(async (chunk) => {
    const text = await readFile(`${out}${chunk}`, 'utf8')
    if (!itself.test(text) && !runtime.test(chunk))
      throw new Error(`${chunk}: Next.js의 조각 모양이 바뀌었어요. scripts/publish/join-chunks.ts를 맞춰 주세요.`)
    return compileAhead(text.replace(itself, () => JSON.stringify(chunk.replace('/_next/', ''))))
  })
  return [toMarks(chunks), ...(await Promise.all(texts))].join(';\n')
}
