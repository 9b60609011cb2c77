/** Place of the word list in Tesseract's file of a language (tessdatamanager.h: TESSDATA_LSTM_SYSTEM_DAWG). */
const wordList = 19

/**
 * The data of a language without its word list: a count, that many 64-bit offsets (-1: not there), then the parts in
 * their order (tessdatamanager.cpp). English words of payment screens are codes and names, which no list knows; without it
 * codes are read as well and half the bytes are saved.
 * @example dropDictionary(gunzipSync(readFileSync('eng.traineddata.gz')))
 */
export function dropDictionary(file: Buffer): Buffer {
  const count = file.readUInt32LE(0)
  const offsets = Array.from({ length: count }, (_, at) => Number(file.readBigInt64LE(4 + 8 * at)))
  const head = Buffer.from(file.subarray(0, 4 + 8 * count))
  const kept: Buffer[] = []
  let end = head.length
  for (const [at, start] of offsets.entries()) {
    const isKept = start >= 0 && at !== wordList
    head.writeBigInt64LE(isKept ? BigInt(end) : -1n, 4 + 8 * at)
    if (!isKept) continue
    const part = file.subarray(
      start,
      offsets.slice(at + 1).find((next) => next >= 0),
    )
    kept.push(part)
    end += part.length
  }
  return Buffer.concat([head, ...kept])
}
