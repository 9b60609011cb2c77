import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { wrongPassword } from '@/e2e/site'
import { checkContent } from '@/lib/content/check/check'
import { listPages } from '@/lib/content/pages'
import { listFilesBelow } from '@/scripts/publish/sweep-export'
import { readChildrenCpu, readMemory } from './descendants'
import { writeProject } from './many-pages'

/**
 * What a build costs at so many pages (argument, 2,000): CPU, memory, and whether pages grow with their number. With 0
 * the project as it is, built in another folder and compared with `out/` byte by byte. Linux.
 */
const wanted = Number(process.argv[2] ?? 2000)
const own = listPages().length
const mostNamed = 40

/** Runs a program of the project there. */
async function run(folder: string, ...program: string[]) {
  const before = readChildrenCpu()
  const began = performance.now()
  let most = 0
  const child = spawn(process.execPath, ['--import', 'tsx', ...program], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const timer = setInterval(() => (most = Math.max(most, readMemory(child.pid ?? 0))), 500)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0) throw new Error(`${program.at(-1)} ended with ${code} in ${folder}`)
  return { cpu: readChildrenCpu() - before, seconds: (performance.now() - began) / 1000, most }
}

/** Files of a second build that are not what `out/` holds. What only the build before left there does not count. */
async function listDifferent(other: string): Promise<string[]> {
  const files = await listFilesBelow(path.join(other, 'out'))
  return files.filter((file) => {
    const here = path.join('out', file)
    return !existsSync(here) || !readFileSync(here).equals(readFileSync(path.join(other, here)))
  })
}

const start = process.cpuUsage()
checkContent()
const { user, system } = process.cpuUsage(start)
const folder = writeProject(Math.max(0, wanted - own))
// Kept by what is on them: a build draws those of new pages alone.
const draw = "import('./scripts/share-images.ts').then(({ drawShareImages }) => drawShareImages('.cache/share'))"
const images = await run(folder, '--eval', draw)
const { cpu, seconds, most } = await run(folder, 'scripts/build.ts')
const file = `out${wrongPassword}.html.gz`
const [here, there] = [file, path.join(folder, file)].map((one) => (existsSync(one) ? statSync(one).size : 0))
if (wanted === 0) {
  const different = await listDifferent(folder)
  console.log(`files that differ from out/: ${different.length} ${different.slice(0, mostNamed).join(' ')}`)
}
rmSync(folder, { recursive: true, force: true })
console.log(
  `${Math.max(own, wanted)} pages: ${cpu.toFixed(1)} s CPU, ${seconds.toFixed(0)} s, most ${(most / 2 ** 30).toFixed(2)} GiB`,
)
console.log(`share images before, outside the budget: ${images.cpu.toFixed(1)} s CPU`)
console.log(`content check of the ${own} real pages: ${((user + system) / 1e6).toFixed(1)} s CPU`)
console.log(`one article: ${here} bytes at ${own} pages, ${there} at ${wanted}`)
