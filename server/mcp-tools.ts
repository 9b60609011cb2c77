import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { Answer } from '@/lib/answer'
import { toReply } from '@/lib/reply'
import type { SearchResult } from '@/lib/search/entry'
import type { Engine } from './engine'
import { mostCharacters } from './search-query'

/** What the tools answer from. `origin` is the public address that links begin with. */
export type McpParts = { engine: Engine; answers: () => Answer[]; origin: string }

const usualResults = 5
const mostResults = 10

const text = (value: unknown) => [
  { type: 'text' as const, text: typeof value === 'string' ? value : JSON.stringify(value) },
]

function toFound({
  entry: { id, path, kind, title, system, systemName, situation, codes, facts, meaning },
}: SearchResult) {
  // A row of the code book has all it says here: there is no answer behind it.
  const about = { kind, title, system, systemName, situation, codes, ...facts, meaning }
  return kind === 'code' ? { path, ...about } : { id, path, ...about }
}

function addSearch(server: McpServer, { engine, origin }: McpParts): void {
  server.registerTool(
    'search_errors',
    {
      title: '결제 오류 찾기',
      description:
        '화면이나 문자에 뜬 결제 오류 문구, 코드, 손님의 말을 그대로 넣으면 맞는 글을 찾아요. 오타, 다른 자판, 첫소리도 읽어요. confident가 false면 맞는 글이 없을 수 있으니 되물으세요.',
      inputSchema: {
        query: z.string().min(1).max(mostCharacters),
        limit: z.number().int().min(1).max(mostResults).default(usualResults),
        system: z
          .string()
          .regex(/^[a-z0-9-]{1,40}$/)
          .optional(),
      },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ query, limit, system }) => {
      const { confident, reading, results } = await engine.find(query, { limit, system })
      const found = results.map((result) => ({ ...toFound(result), url: origin + result.entry.path }))
      const structuredContent = { confident, readings: reading ? [reading] : [], results: found }
      return { structuredContent, content: text(structuredContent) }
    },
  )
}

function addAnswer(server: McpServer, { answers, origin }: McpParts): void {
  server.registerTool(
    'get_answer',
    {
      title: '답 보기',
      description:
        'search_errors가 준 id로 글 하나를 받아요: 뜻, 돈이 나갔는지, 누가 고치는지, 단계, 물어볼 곳, 손님에게 그대로 보낼 짧은 답. 확인한 날과 확인 정도도 있어요.',
      inputSchema: { id: z.string().regex(/^[a-z0-9]{4,6}$/) },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ id }) => {
      const answer = answers().find((one) => one.id === id)
      if (!answer) return { isError: true, content: text(`${id}라는 글은 없어요. search_errors로 다시 찾아 주세요.`) }
      const reply = toReply(answer, { form: 'short', origin })
      const structuredContent = { ...answer, url: `${origin}${answer.path}`, link: `${origin}/s/${id}`, reply }
      return { structuredContent, content: text(toReply(answer, { form: 'all', origin })) }
    },
  )
}

function addServices(server: McpServer, { answers, origin }: McpParts): void {
  server.registerTool(
    'list_services',
    {
      title: '서비스 목록',
      description: '글이 있는 서비스(결제가 막히는 곳)와 글의 수. system을 search_errors에 넣으면 그 서비스만 찾아요.',
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async () => {
      const services = new Map<string, { system: string; name: string; answers: number; url: string }>()
      for (const { kind, system, systemName } of answers()) {
        if (system === 'common' || kind === 'receipt' || kind === 'diagnose') continue
        const url = `${origin}/systems/${system}`
        const known = services.get(system) ?? { system, name: systemName, answers: 0, url }
        services.set(system, { ...known, answers: known.answers + 1 })
      }
      const structuredContent = { services: [...services.values()] }
      return { structuredContent, content: text(structuredContent) }
    },
  )
}

/**
 * The read-only tools for support bots.
 * @example await createMcpServer({ engine, answers, origin }).connect(transport)
 */
export function createMcpServer(parts: McpParts): McpServer {
  const server = new McpServer({ name: 'payment-error-help', version: '1.0.0' })
  addSearch(server, parts)
  addAnswer(server, parts)
  addServices(server, parts)
  return server
}
