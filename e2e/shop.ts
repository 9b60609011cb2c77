import { createServer } from 'node:http'

/** A shop's own page on another origin, with a strict policy of its own and one script of ours. */
export async function openShop(help: string, host = 'localhost') {
  const policy = `default-src 'none'; script-src ${help}; frame-src ${help}; style-src 'none'; require-trusted-types-for 'script'`
  const page = `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>봄날상점</title></head>
<body><h1>봄날상점 주문서</h1><script src="${help}/embed.js" async></script></body></html>`
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', policy)
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { origin: `http://${host}:${port}`, close: () => server.close() }
}
