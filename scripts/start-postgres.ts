import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

const installed = '/usr/lib/postgresql'

function findPrograms(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...(existsSync(installed) ? readdirSync(installed).map((version) => `${installed}/${version}/bin`) : []),
  ]
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((name) => existsSync(`${folder}/${name}`)))
}

/** PostgreSQL refuses to run as root; its package brings a user of its own. */
function findUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'postgres']).stdout.toString() || Number.NaN),
  )
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : {}
}

function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  const options = {
    stdio: 'ignore' as const,
    timeout: 180_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  if (spawnSync('apt-get', ['update'], options).status !== 0) return false
  return spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], options).status === 0
}

async function waitUntil(isTrue: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (isTrue()) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

/**
 * A PostgreSQL server of its own in a new folder, on a socket only; undefined on a machine that has none.
 * @example const postgres = await startPostgres(); await postgres?.stop()
 */
export async function startPostgres() {
  const programs = findPrograms() ?? (install() ? findPrograms() : undefined)
  if (!programs) return undefined
  const folder = mkdtempSync('/tmp/postgres-')
  const user = findUser()
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const run = (name: string, args: string[]) => spawnSync(`${programs}/${name}`, args, { ...user, cwd: folder })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  if (run('initdb', ['-D', `${folder}/data`, '-A', 'trust', '-U', 'test', '-E', 'UTF8', '--locale=C']).status !== 0) {
    remove()
    return undefined
  }
  const server = spawn(`${programs}/postgres`, ['-D', `${folder}/data`, '-k', folder, '-c', 'listen_addresses='], {
    ...{ ...user, cwd: folder, stdio: 'ignore' },
  })
  const ask = () => run('psql', ['-h', folder, '-U', 'test', '-d', 'postgres', '-Atc', 'show server_version'])
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
    remove()
  }
  if (await waitUntil(() => ask().status === 0))
    return { url: `postgres://test@/postgres?host=${folder}`, version: ask().stdout.toString().trim(), stop }
  await stop()
  return undefined
}
