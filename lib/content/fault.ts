/** One thing an author has to mend: where, and why, in words an author understands. */
export type Fault = { file: string; field: string; reason: string }

/**
 * All faults at once as one readable message.
 * @example toReport([{ file: 'content/site.yaml', field: 'url', reason: '비어 있어요' }]) // "고칠 곳이 1군데 있어요\n\ncontent/site.yaml\n  url: 비어 있어요"
 */
export function toReport(faults: Fault[]): string {
  const files = [...new Set(faults.map((fault) => fault.file))].sort()
  const blocks = files.map((file) => {
    const lines = faults.filter((fault) => fault.file === file).map((fault) => `  ${fault.field}: ${fault.reason}`)
    return [file, ...lines].join('\n')
  })
  return [`고칠 곳이 ${faults.length}군데 있어요`, ...blocks].join('\n\n')
}

/** Stops the build with every fault of every file in one message. */
export class ContentError extends Error {
  constructor(readonly faults: Fault[]) {
    super(toReport(faults))
    this.name = 'ContentError'
  }
}
