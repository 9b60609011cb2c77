// Runs before `npm start` and `npm test`, on a machine that has only Node: does what is missing, nothing else.
// No dependency may be imported here; they may not be installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'scripts',
  'server',
  'package-lock.json',
  'next.config.ts',
]
const manifest = 'out/manifest.json'
const server = '.cache/server.js'
const onWindows = process.platform === 'win32'

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', shell: onWindows, ...options }).status === 0
}

function modified(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0
}

/** When the newest file or folder below was last changed. A folder changes when a file in it is added or removed. */
function newest(file) {
  if (!existsSync(file)) return 0
  const own = statSync(file)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(own.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 9))
    stop(`Node 20.9 이상이 필요해요. 지금은 ${process.versions.node}이에요.`)
}

function install() {
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return
  console.log('필요한 패키지를 설치해요 (npm ci)')
  // The build needs the development packages too, also where NODE_ENV is production.
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']))
    stop('패키지를 설치하지 못했어요. 인터넷 연결을 확인하고 다시 실행해 주세요.')
}

function hasOtherOrigin() {
  const wanted = process.env.SITE_URL?.replace(/\/+$/, '')
  if (!wanted || !existsSync(manifest)) return false
  return JSON.parse(readFileSync(manifest, 'utf8')).origin !== wanted
}

function build() {
  const built = Math.min(modified(manifest), modified(server))
  if (built > Math.max(...sources.map(newest)) && !hasOtherOrigin()) return
  console.log('사이트를 만들어요 (npm run build)')
  if (!run('npm', ['run', '--silent', 'build'])) stop('사이트를 만들지 못했어요. 위에 적힌 까닭을 봐 주세요.')
}

async function findOwnBrowser() {
  const entry = pathToFileURL(path.resolve('node_modules/playwright/index.mjs')).href
  const { chromium } = await import(entry)
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function findSystemBrowser() {
  // The shell without windows first: the whole browser draws its own frame even headless, and takes twice the time.
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
  const usual = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return [...onPath, ...usual].find((file) => existsSync(file))
}

function installSystemBrowser() {
  if (process.getuid?.() !== 0) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const get = (name) => run('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk'], { env })
  return run('apt-get', ['update'], { env }) && (get('chromium-headless-shell') || get('chromium'))
}

async function findBrowser() {
  const found = (await findOwnBrowser()) ?? findSystemBrowser()
  if (found) return found
  console.log('시험에 쓸 브라우저를 설치해요 (npx playwright install chromium)')
  if (run('npx', ['playwright', 'install', 'chromium'], { timeout: 300_000 })) return findOwnBrowser()
  console.log('시스템 꾸러미에서 찾아요 (apt-get install chromium-headless-shell)')
  return installSystemBrowser() ? findSystemBrowser() : undefined
}

async function prepareBrowser() {
  const browser = await findBrowser()
  if (!browser) stop('시험에 쓸 브라우저가 없어요. Chrome이나 Chromium을 설치하고 다시 npm test 를 실행해 주세요.')
  mkdirSync('.cache', { recursive: true })
  writeFileSync('.cache/browser', browser)
}

checkNode()
install()
if (process.argv[2] === 'test') await prepareBrowser()
else build()
