import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { listAnswers } from '@/lib/content/answers'
import { checkContent } from '@/lib/content/check/check'
import { toReport } from '@/lib/content/fault'
import { readAddresses } from '@/lib/content/ledger'
import { getSite } from '@/lib/content/lists'
import { listPages } from '@/lib/content/pages'
import { listTexts } from '@/lib/feeds/texts'
import { manifestName } from '@/server/manifest'
import { buildCodeText, buildPageTexts } from '@/server/search-index'
import { bundleServer } from './publish/bundle-server'
import { keepAssets } from './publish/previous-assets'
import { publish } from './publish/publish'
import { renderSlotMarkup } from './publish/slot-markup'
import { writeReader } from './publish/write-reader'
import { drawShareImages, placeShareImages } from './share-images'

const out = 'out'
const previous = '.cache/previous'
const images = '.cache/share'

function assertContent(): void {
  const faults = checkContent()
  if (faults.length > 0) throw new Error(toReport(faults))
}

function exportPages(): void {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env,
  })
  if (status !== 0) throw new Error('next build가 끝나지 못했어요. 위에 적힌 까닭을 봐 주세요.')
}

/** Open tabs lose their scripts this once; no reason to stop a build. */
function remarkPrevious(error: unknown): void {
  console.warn(`앞서 낸 사이트의 파일을 이어 두지 못했어요. (${error instanceof Error ? error.message : error})`)
}

async function publishPages(): Promise<void> {
  const index = { ...buildPageTexts(), codes: buildCodeText() }
  const slotMarkup = await renderSlotMarkup(index)
  const { url, widget } = getSite()
  const texts = { index, slotMarkup, answers: JSON.stringify(listAnswers()), texts: listTexts() }
  const remarks = await publish({
    ...{ out, previous, origin: url, pages: listPages(), framedBy: widget.origins, reader: await writeReader(out) },
    ...readAddresses(),
    ...texts,
  })
  for (const remark of remarks) console.warn(remark)
}

try {
  assertContent()
  // First, so that whatever is saved while the site is built counts as newer (scripts/prepare.mjs).
  await bundleServer()
  if (existsSync(`${out}/${manifestName}`)) await keepAssets(out, previous).catch(remarkPrevious)
  console.log(`공유 그림 ${await drawShareImages(images)}장을 새로 그렸어요.`)
  exportPages()
  await placeShareImages(images, out)
  await publishPages()
  console.log(`${out}/에 사이트가 완성됐어요.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
