import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { getSite } from '@/lib/content/lists'
import { type Fingerprints, indexNowEndpoint, listChanged, toFingerprints, toIndexNow } from '@/lib/feeds/index-now'
import { listTwins } from '@/lib/feeds/texts'

const { values } = parseArgs({
  options: {
    since: { type: 'string', default: 'HEAD~1' },
    'dry-run': { type: 'boolean', default: false },
    /** Prints what the pages of the content here say; this script asks itself for those of a former day. */
    fingerprints: { type: 'boolean', default: false },
  },
})

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/** The content of a former day in a folder; lists that were not there yet are today's. */
function writeFormerContent(folder: string, since: string): void {
  const { status, stdout } = spawnSync('git', ['archive', '--format=tar', since, 'content'], { maxBuffer: 2 ** 28 })
  if (status !== 0) stop(`git에 ${since}이(가) 없어요. 커밋 이름이나 HEAD~3처럼 적어 주세요.`)
  spawnSync('tar', ['-x', '-C', folder], { input: stdout })
  for (const name of readdirSync('content')) {
    const [today, former] = [path.join('content', name), path.join(folder, 'content', name)]
    if (statSync(today).isFile() && !existsSync(former)) copyFileSync(today, former)
  }
}

function readFormer(since: string): Fingerprints {
  const folder = mkdtempSync(path.join(tmpdir(), 'former-content-'))
  try {
    writeFormerContent(folder, since)
    const command = ['--import', import.meta.resolve('tsx'), path.resolve('scripts/indexnow.ts'), '--fingerprints']
    const env = { ...process.env, TSX_TSCONFIG_PATH: path.resolve('tsconfig.json') }
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, env, maxBuffer: 2 ** 28 })
    if (status !== 0) stop(`${since}의 내용을 지금 규칙으로 읽지 못했어요. 더 가까운 때를 골라 주세요.\n${stderr}`)
    return JSON.parse(stdout.toString('utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function announce(since: string, dry: boolean): Promise<void> {
  const key = getSite().verification.indexNow
  if (!key) stop('content/site.yaml의 verification.indexNow나 INDEXNOW_KEY에 열쇠를 적어 주세요.')
  const message = toIndexNow(listChanged(readFormer(since), toFingerprints(listTwins())), key)
  if (dry) return console.log(JSON.stringify(message, null, 2))
  if (message.urlList.length === 0) return console.log('바뀐 글이 없어요.')
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  const { status } = await fetch(indexNowEndpoint, { method: 'POST', headers, body: JSON.stringify(message) })
  console.log(`글 ${message.urlList.length}개를 알렸어요. 답: ${status}`)
  if (status >= 400) process.exitCode = 1
}

if (values.fingerprints) console.log(JSON.stringify(toFingerprints(listTwins())))
else await announce(values.since, values['dry-run'])
