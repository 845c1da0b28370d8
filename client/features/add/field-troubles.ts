import type { z } from 'zod'
import { ProblemError } from '../../api/request.ts'

/** What is wrong, by the name of the field. */
export type FieldTroubles = Readonly<Record<string, string>>

/** Better words than a schema finds by itself. */
const words: Readonly<Record<string, string>> = {
  publishedAt: 'Write the day as 2025-08-22.',
  published: 'Write the day as 2025-08-22.',
  url: 'Begin with http:// or https://.',
}

/** What a schema says against a form, at its fields; the first trouble of each. */
export function troublesOf(error: z.ZodError): FieldTroubles {
  return atFields(error.issues.map(({ path, message }) => [String(path[0] ?? ''), message]))
}

/** What the server says against a form, at its fields; null when it is about none of them. */
export function troublesOfProblem(error: unknown, names: readonly string[]): FieldTroubles | null {
  if (!(error instanceof ProblemError)) return null
  const told = (error.problem.errors ?? []).flatMap(({ path, message }): [string, string][] => {
    const [name = ''] = path.split('.')
    return names.includes(name) ? [[name, message]] : []
  })
  return told.length === 0 ? null : atFields(told)
}

function atFields(told: readonly (readonly [string, string])[]): FieldTroubles {
  const troubles: Record<string, string> = {}
  for (const [name, message] of told) troubles[name] ??= words[name] ?? asSentence(message)
  return troubles
}

/** "is empty" → "It is empty." */
function asSentence(message: string): string {
  const whole = /^(?:is|has|goes)\b/u.test(message) ? `It ${message}` : message
  const begun = whole.charAt(0).toUpperCase() + whole.slice(1)
  return /[.!?]$/u.test(begun) ? begun : `${begun}.`
}
