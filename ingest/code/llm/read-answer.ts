import { z } from 'zod'

const Answer = z.union([
  z.object({ claims: z.array(z.unknown()) }).transform((answer) => answer.claims),
  z.array(z.unknown()),
])

/**
 * The claims in what a model wrote: JSON alone, in a code fence, or somewhere in prose; its thinking aloud is passed over.
 * Null when there is none.
 */
export function readAnswer(content: string): unknown[] | null {
  const text = (content.split('</think>').at(-1) ?? '').trim()
  for (const candidate of candidatesIn(text)) {
    const claims = Answer.safeParse(candidate)
    if (claims.success) return claims.data
  }
  return null
}

/** How often an answer may seem to begin. */
const mostStarts = 5

/** What can be read as JSON, likeliest first: the whole, then each fenced block, then each object that begins somewhere. */
function* candidatesIn(text: string): Generator {
  yield jsonOf(text)
  for (const fence of text.matchAll(/```(?:json)?([\s\S]*?)```/gu)) yield jsonOf(fence[1] ?? '')
  for (const start of [...text.matchAll(/\{\s*"claims"/gu)].slice(0, mostStarts)) {
    const end = endOfObject(text, start.index)
    if (end !== null) yield jsonOf(text.slice(start.index, end))
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where the object that begins at `start` ends; null when it never does. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{') depth += 1
    else if (character === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return null
}
