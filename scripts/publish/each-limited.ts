/**
 * Runs a task over a list, a few at a time: enough to use the cores, not enough to hold every page in memory.
 * @example await eachLimited(files, 8, (file) => compressFile('out', file))
 */
export async function eachLimited<T>(
  list: readonly T[],
  limit: number,
  task: (entry: T) => Promise<void>,
): Promise<void> {
  const rest = list.values()
  const work = async () => {
    for (const entry of rest) await task(entry)
  }
  await Promise.all(Array.from({ length: limit }, work))
}
