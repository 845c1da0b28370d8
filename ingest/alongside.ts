/** What is told from inside of work, for those who follow the work's own steps. */
export type Notes<Note> = { tell: (note: Note) => void; take: () => Note[]; arrived: () => Promise<void> }

/** Opens notes. */
export function openNotes<Note>(): Notes<Note> {
  let kept: Note[] = []
  let arrival = Promise.withResolvers<void>()
  return {
    tell: (note) => {
      kept.push(note)
      arrival.resolve()
    },
    take: () => {
      const taken = kept
      kept = []
      arrival = Promise.withResolvers()
      return taken
    },
    arrived: () => arrival.promise,
  }
}

/** The steps of work, and the notes that come meanwhile, each as soon as it is there; notes come before what they led to. */
export async function* alongside<Step, Note>(
  steps: AsyncIterable<Step>,
  notes: Notes<Note>,
): AsyncIterable<Step | Note> {
  const iterator = steps[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = iterator.next()
      const stepped = next.then(() => true)
      let isThere = false
      while (!isThere) {
        isThere = await Promise.race([stepped, notes.arrived().then(() => false)])
        yield* notes.take()
      }
      const { value, done } = await next
      if (done === true) return
      yield value
    }
  } finally {
    await iterator.return?.()
  }
}
