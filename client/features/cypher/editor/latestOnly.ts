/**
 * Asks one question at a time. Whoever asks meanwhile waits; who is overtaken by a newer question gets null, since nobody
 * wants that answer any more.
 */
export function latestOnly<Question extends readonly unknown[], Reply>(
  ask: (...question: Question) => Promise<Reply>,
): (...question: Question) => Promise<Reply | null> {
  let earlier: Promise<unknown> = Promise.resolve()
  let newest = 0
  return (...question) => {
    newest += 1
    const mine = newest
    const reply = earlier.then(() => (mine === newest ? ask(...question) : null))
    earlier = reply.catch(() => null)
    return reply
  }
}
