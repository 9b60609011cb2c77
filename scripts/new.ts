import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { getContent } from '@/lib/content/content'
import { createId, toErrorStub, toSlug } from '@/lib/content/stub'

const usage = '이렇게 써요: npm run new -- error "화면에 뜬 문구" --system card [--slug my-slug]'

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { system: { type: 'string' }, slug: { type: 'string' } },
})
const [kind, text] = positionals
const { errors, choosers, guides, flows, receipts, systems } = getContent()
const system = systems.find((one) => one.key === values.system)

if (kind !== 'error' || !text) stop(usage)
if (!system) stop(`${usage}\n서비스는 이 가운데 하나예요: ${systems.map((one) => one.key).join(', ')}`)

const file = `content/errors/${system.key}/${values.slug ?? toSlug(text)}.mdx`
if (existsSync(file)) stop(`${file}이 이미 있어요. --slug로 다른 이름을 정해 주세요.`)
const taken = new Set([...errors, ...choosers, ...guides, ...flows, ...receipts].map((page) => page.id))
const id = createId(taken, Math.random)
const today = new Date().toISOString().slice(0, 10)
mkdirSync(`content/errors/${system.key}`, { recursive: true })
writeFileSync(file, toErrorStub({ id, system: system.key, text, today }))
console.log(`${file}을 만들었어요. 빈칸을 채우고 npm run content로 확인하세요.`)
