/** Work in small pieces: whoever has it done may pause at every one. */
export type Steps<T> = Generator<undefined, T, undefined>

/** All of it at once. @example finish(loadSteps(serialized)) */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Gives up what is no longer wanted. @example unless(() => isOld, answerSteps(index, query)) */
export function* unless<T>(isOver: () => boolean, steps: Steps<T>): Steps<T | undefined> {
  for (;;) {
    if (isOver()) return undefined
    const step = steps.next()
    if (step.done) return step.value
    yield
  }
}

/** A value made at its first use, or before it step by step; and kept. */
export type Gradual<T> = { (): T; ahead(): Steps<void> }

/** The first use does whatever is left to do. @example gradually(() => spaceSteps('strokes', fields, 700)) */
export function gradually<T>(toSteps: () => Steps<T>): Gradual<T> {
  let steps: Steps<T> | undefined
  let made: { value: T } | undefined
  const advance = () => {
    steps ??= toSteps()
    const step = steps.next()
    if (step.done) made = { value: step.value }
    return made
  }
  const get = () => {
    for (;;) {
      const done = made ?? advance()
      if (done) return done.value
    }
  }
  function* ahead(): Steps<void> {
    while (!(made ?? advance())) yield
  }
  return Object.assign(get, { ahead })
}
