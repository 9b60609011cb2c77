/** The first of so many places in rising order that is not before what is looked for. @example findFirst(3, (place) => [1, 4, 9][place]! < 4) // 1 */
export function findFirst(length: number, isBefore: (place: number) => boolean) {
  let low = 0
  let end = length
  while (low < end) {
    const middle = (low + end) >> 1
    if (isBefore(middle)) low = middle + 1
    else end = middle
  }
  return low
}
