import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { startPostgres } from './start-postgres'

type Step = { name: string; command: string; args: string[] }

const steps: Step[] = [
  { name: '모양과 규칙', command: 'biome', args: ['check', '.'] },
  { name: '형', command: 'tsc', args: ['--noEmit'] },
  { name: '쓰지 않는 것', command: 'knip', args: ['--no-progress'] },
  { name: '낱낱의 함수', command: 'vitest', args: ['run'] },
  { name: '내용', command: 'tsx', args: ['scripts/content.ts'] },
  { name: '만들기', command: 'tsx', args: ['scripts/build.ts'] },
  { name: '방문자가 하는 일', command: 'playwright', args: ['test'] },
]

/** A port that nobody uses: two checkouts may be tested side by side. */
function findPort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(String(typeof address === 'object' ? address?.port : address)))
    })
  })
}

function canRun({ command }: Step): boolean {
  return command !== 'playwright' || (existsSync('e2e') && readdirSync('e2e').some((file) => file.endsWith('.spec.ts')))
}

function isPassed({ command, args }: Step, env: NodeJS.ProcessEnv): boolean {
  // npm puts the project's own commands on the path.
  return spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0
}

const postgres = await startPostgres()
const store = postgres ? `SQLite와 PostgreSQL ${postgres.version}` : 'SQLite만 (PostgreSQL이 없어요)'
console.log(`의견을 담는 시험은 ${store}로 돌려요.`)
const env = {
  ...{ ...process.env, E2E_PORT: await findPort(), NEXT_TELEMETRY_DISABLED: '1' },
  ...(postgres ? { TEST_DATABASE_URL: postgres.url } : {}),
}
let passed = 0
let failed = 0
for (const step of steps.filter(canRun)) {
  const began = Date.now()
  console.log(`\n── ${step.name}: ${step.command} ${step.args.join(' ')}`)
  if (isPassed(step, env)) passed += 1
  else failed += 1
  console.log(`── ${step.name}: ${failed === 0 ? '됐어요' : '멈췄어요'} (${Math.round((Date.now() - began) / 1000)}초)`)
  if (failed > 0) break
}
await postgres?.stop()
console.log(`\n의견을 담는 시험: ${store}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
