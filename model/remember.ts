/**
 * The same function with its answers at hand, for pure functions of a text that are asked of nearly every word. Bounded: it
 * begins anew when it knows `limit` texts.
 */
export function remember<Answer>(
  work: (text: string) => Answer,
  limit: number = 4_000,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const answer = work(text)
    if (known.size >= limit) known.clear()
    known.set(text, answer)
    return answer
  }
}
