import type { Refusal } from './language.ts'

/** A token as the Cypher parser colours it: `type` tells keywords from names that are spelt alike. */
export type CypherToken = { text: string; type: string; start: number }

const reads = 'the console only reads.'

/** Words of the language that a statement may not use here, with why; the server refuses the same ones. */
const refusedWords: ReadonlyMap<string, string> = new Map([
  ...'CREATE MERGE DELETE DETACH NODETACH SET REMOVE FOREACH INSERT'
    .split(' ')
    .map((word): [string, string] => [word, `${word} writes; ${reads}`]),
  ...'ALTER DEALLOCATE DENY DROP DRYRUN ENABLE GRANT REALLOCATE RENAME REVOKE START STOP'
    .split(' ')
    .map((word): [string, string] => [word, `${word} changes the database; ${reads}`]),
  ['LOAD', 'LOAD CSV reads files and addresses; the console reads the graph alone.'],
  ['SHOW', 'SHOW tells about the server; the schema beside lists labels, types and properties.'],
  ['TERMINATE', `TERMINATE ends the work of others; ${reads}`],
  ['USE', 'USE is not needed: there is one graph.'],
  ['CYPHER', 'Options of CYPHER are set by the console.'],
  ['EXPLAIN', 'The console explains every statement to itself first; leave EXPLAIN out.'],
  ['PROFILE', 'PROFILE is left out here; leave the word out.'],
  ['FINISH', 'FINISH gives no rows; end with RETURN.'],
  ['TRANSACTIONS', `Subqueries in transactions of their own are for writing; ${reads}`],
])

/** Words that change the database only where a statement begins; elsewhere they belong to patterns and expressions. */
const commands: ReadonlySet<string> = new Set(
  'ALTER DEALLOCATE DENY DROP DRYRUN ENABLE GRANT REALLOCATE RENAME REVOKE START STOP'.split(' '),
)

/** Whether a completion would lead to a refusal. */
export function isRefusedWord(words: string): boolean {
  return refusedWords.has(words.split(' ')[0] ?? '')
}

/**
 * Why a statement would be refused, by its tokens in their order; null for one that only reads. Comments and strings are
 * tokens of their own types, names in backticks are no keywords.
 */
export function refusalOf(tokens: readonly CypherToken[], procedures: readonly string[]): Refusal | null {
  const words = tokens.filter((token) => token.type !== 'comment')
  for (const [index, token] of words.entries()) {
    const message = reasonAgainst(words, index, token, procedures)
    if (message !== null) return { start: token.start, end: token.start + token.text.length, message }
  }
  return null
}

function reasonAgainst(
  words: readonly CypherToken[],
  index: number,
  token: CypherToken,
  procedures: readonly string[],
): string | null {
  if (token.text === ';' && words.slice(index + 1).some((later) => later.text !== ';'))
    return 'One statement at a time, please.'
  if (token.type !== 'keyword') return null
  const word = token.text.toUpperCase()
  if (word === 'CALL') return reasonAgainstCall(words, index + 1, procedures)
  if (commands.has(word) && index > 0 && words[index - 1]?.text !== ';') return null
  return refusedWords.get(word) ?? null
}

function reasonAgainstCall(
  words: readonly CypherToken[],
  next: number,
  procedures: readonly string[],
): string | null {
  const first = words[next]
  if (first === undefined || first.text === '{' || first.text === '(') return null
  const parts: string[] = []
  for (const token of words.slice(next)) {
    if (token.type !== 'procedure' && token.text !== '.') break
    parts.push(token.text.replaceAll('`', ''))
  }
  const name = parts.join('')
  if (procedures.includes(name)) return null
  return `The console does not call ${name === '' ? 'a procedure of that name' : name}; it knows ${procedures.join(', ')}.`
}
