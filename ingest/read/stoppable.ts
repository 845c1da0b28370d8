/** The same stream, but waiting for its next part ends with the signal: nobody may ever write to standard input. */
export async function* stoppable<Part>(
  stream: AsyncIterable<Part>,
  signal: AbortSignal | undefined,
): AsyncIterable<Part> {
  const parts = stream[Symbol.asyncIterator]()
  let waiting: PromiseWithResolvers<IteratorResult<Part>> | null = null
  const stop = (): void => waiting?.reject(signal?.reason)
  signal?.addEventListener('abort', stop)
  try {
    for (;;) {
      signal?.throwIfAborted()
      // A promise for each part: racing all of them against one would keep every part in memory.
      waiting = Promise.withResolvers()
      parts.next().then(waiting.resolve, waiting.reject)
      const next = await waiting.promise
      if (next.done === true) return
      yield next.value
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    // Not awaited: a stream that is waiting closes only when its next part comes.
    parts.return?.().catch(() => undefined)
  }
}
