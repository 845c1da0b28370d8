/** The same stream; the error that it breaks with is kept in `fault`, to be told from errors of whoever reads it. */
export async function* remembering(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  fault: { error: unknown },
): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch (error) {
    fault.error = error
    throw error
  }
}
