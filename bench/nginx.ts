import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findPort, waitFor } from './serve'

function toConfiguration(folder: string, port: number, headers: [string, string][]): string {
  const added = headers.map(([name, value]) => `add_header ${name} "${value}";`).join('\n')
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes auto;
events { worker_connections 4096; }
http {
  access_log ${folder}/access.log combined buffer=32k flush=1s;
  types { text/html html; } default_type text/html; charset utf-8;
  sendfile on; tcp_nopush on; gzip_static on; etag on; server_tokens off; keepalive_requests 1000000;
  open_file_cache max=10000 inactive=60s; open_file_cache_valid 60s;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${path.resolve('out')}; ${added}
    location / { try_files $uri.html =404; } }
}`
}

/**
 * The yardstick: nginx with a worker a core over the same files, the same compressed bytes and the same headers.
 * @example const { base, child } = await serveByNginx('http://127.0.0.1:3000/about')
 */
export async function serveByNginx(alike: string): Promise<{ base: string; child: ChildProcess }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'))
  mkdirSync(folder, { recursive: true })
  const port = await findPort()
  const { headers, url } = await fetch(alike)
  const own = /^(content-(type|length|encoding)|connection|date|etag|keep-alive|vary|transfer-encoding)$/
  writeFileSync(
    `${folder}/nginx.conf`,
    toConfiguration(
      folder,
      port,
      [...headers].filter(([name]) => !own.test(name)),
    ),
  )
  const child = spawn('nginx', ['-c', `${folder}/nginx.conf`], { stdio: 'inherit' })
  child.on('error', () => console.error('nginx is missing: apt-get install nginx-light wrk'))
  await waitFor(`http://127.0.0.1:${port}${new URL(url).pathname}`)
  return { base: `http://127.0.0.1:${port}`, child }
}
