import { tokensOf } from '../../cypher/console/tokens.ts'

/** A statement for the log: without its comments, and with dots for the strings and numbers that may be anybody's business. */
export function withoutLiterals(query: string): string {
  try {
    return tokensOf(query)
      .map((token) =>
        token.kind === 'string' ? "'…'" : token.kind === 'number' ? '…' : query.slice(token.start, token.end),
      )
      .join(' ')
      .slice(0, 2_000)
  } catch {
    return `(unreadable, ${query.length} characters)`
  }
}
