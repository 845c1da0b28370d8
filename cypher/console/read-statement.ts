import { ConsoleRefusal } from './refusal.ts'
import { checkText } from './text-rules.ts'
import { textOf, tokensOf } from './tokens.ts'

/** Characters that a statement may have. */
export const longestStatement = 10_000

/**
 * The statement as it may go to the database: one, without comments and its last semicolon, read by the rules that its plan
 * cannot give. Throws a `ConsoleRefusal`.
 */
export function readStatement(query: string): string {
  if (query.length > longestStatement)
    throw new ConsoleRefusal(
      `A statement has up to ${longestStatement} characters; this one has ${query.length}.`,
    )
  const tokens = tokensOf(query)
  while (tokens.at(-1)?.value === ';' && tokens.at(-1)?.kind === 'symbol') tokens.pop()
  if (tokens.length === 0) throw new ConsoleRefusal('There is no statement.')
  checkText(tokens)
  return textOf(tokens, query)
}
