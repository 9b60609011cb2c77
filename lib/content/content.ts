import { z } from 'zod'
import { ContentError, type Fault } from './fault'
import { parseYaml, splitMatter } from './parse'
import { listFiles, readStamp, readText } from './read'
import { chooser, error, guide } from './schema'
import { principle } from './schema-accessibility'
import { flow } from './schema-diagnose'
import { about, contact, goneAddress, question, receipt, screen, site, system, term } from './schema-lists'

/** A page written in MDX: its file, its slug and the text below the frontmatter. */
export type Written<T> = T & { file: string; slug: string; body: string }

/** Wordings that several pages claim. */
const common = 'content/errors/common'

function readMatter<S extends z.ZodObject>(schema: S, file: string, faults: Fault[]): Written<z.output<S>>[] {
  const split = splitMatter(readText(file))
  if (!split) {
    faults.push({ file, field: '파일', reason: '맨 위에 --- 두 줄로 감싼 머리말이 있어야 해요' })
    return []
  }
  const parsed = parseYaml(schema, file, split.matter)
  faults.push(...parsed.faults)
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '')
  return parsed.value ? [{ ...parsed.value, file, slug, body: split.body }] : []
}

function readList<S extends z.ZodType>(schema: S, file: string, faults: Fault[]): z.output<S>[] {
  const parsed = parseYaml(z.array(schema), file, readText(file))
  faults.push(...parsed.faults)
  return parsed.value ?? []
}

function readFlow(file: string, faults: Fault[]) {
  const parsed = parseYaml(flow, file, readText(file))
  faults.push(...parsed.faults)
  const slug = file.replace(/^.*\//, '').replace(/\.yaml$/, '')
  return parsed.value ? [{ ...parsed.value, file, slug }] : []
}

function readOne<S extends z.ZodType>(schema: S, file: string, faults: Fault[]): z.output<S> | undefined {
  const parsed = parseYaml(schema, file, readText(file))
  faults.push(...parsed.faults)
  return parsed.value
}

/**
 * Reads everything and collects every fault instead of stopping at the first.
 * @example readContent().faults.length // 0
 */
export function readContent() {
  const faults: Fault[] = []
  const content = {
    errors: listFiles('content/errors', '.mdx')
      .filter((file) => !file.startsWith(common))
      .flatMap((file) => readMatter(error, file, faults)),
    choosers: listFiles(common, '.mdx').flatMap((file) => readMatter(chooser, file, faults)),
    guides: listFiles('content/guides', '.mdx').flatMap((file) => readMatter(guide, file, faults)),
    flows: listFiles('content/diagnose', '.yaml').flatMap((file) => readFlow(file, faults)),
    screens: listFiles('content/screens', '.yaml').flatMap((file) => readList(screen, file, faults)),
    receipts: readList(receipt, 'content/receipts.yaml', faults),
    systems: readList(system, 'content/systems.yaml', faults),
    contacts: readList(contact, 'content/contacts.yaml', faults),
    terms: readList(term, 'content/glossary.yaml', faults),
    principles: readList(principle, 'content/accessibility.yaml', faults),
    gone: readList(goneAddress, 'content/gone.yaml', faults),
    questions: readList(question, 'content/questions.yaml', faults),
    about: readOne(about, 'content/about.yaml', faults),
    site: readOne(site, 'content/site.yaml', faults),
  }
  return { content, faults }
}

type Read = ReturnType<typeof readContent>['content']

/** Everything that was read, with what must be there once. */
export type Content = Omit<Read, 'site' | 'about'> & { site: z.infer<typeof site>; about: z.infer<typeof about> }

/** The content where nothing that must be there is missing. @example toWhole(readContent().content)?.site.name // "결제 오류 도움말" */
export function toWhole({ site, about, ...rest }: Read): Content | undefined {
  return site && about ? { ...rest, site, about } : undefined
}

let cache: { stamp: string; content: Content } | undefined

/**
 * The whole content, read once (in development again after a file is saved). Throws ContentError with every fault.
 * @example getContent().errors.length // 112
 */
export function getContent(): Content {
  const live = process.env.NODE_ENV === 'development'
  if (cache && (!live || cache.stamp === readStamp())) return cache.content
  const stamp = readStamp()
  const { content, faults } = readContent()
  const whole = toWhole(content)
  if (faults.length > 0 || !whole) throw new ContentError(faults)
  cache = { stamp, content: whole }
  return whole
}
