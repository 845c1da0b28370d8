import { allowedFunctions } from './allowed-functions.ts'
import { allowedProcedures } from './allowed-procedures.ts'
import { ConsoleRefusal } from './refusal.ts'
import { isSafeToMatch } from './safe-pattern.ts'
import type { Token } from './tokens.ts'

/** The longest list that `range` may make. */
const longestRange = 10_000

/**
 * Words that begin what the console does not do, with what to say. They are looked for wherever a clause could stand, also
 * inside CASE, COUNT {}, COLLECT {} and comprehensions: what stands there never becomes an operator of the plan.
 */
const refusedWords = new Map<string, string>([
  ...'CREATE MERGE DELETE DETACH NODETACH SET REMOVE FOREACH INSERT'
    .split(' ')
    .map((word): [string, string] => [word, `${word} writes; the console only reads.`]),
  ['LOAD', 'LOAD CSV reads files and addresses; the console reads the graph alone.'],
  ['SHOW', 'SHOW tells about the server; see the schema for labels, types and properties.'],
  ['TERMINATE', 'TERMINATE ends the work of others; the console only reads.'],
  ['USE', 'USE is not needed: there is one graph.'],
  ['CYPHER', 'Options of CYPHER are set by the console.'],
  ['EXPLAIN', 'EXPLAIN is done by the console before every statement; leave the word out.'],
  ['PROFILE', 'PROFILE is left out here; leave the word out.'],
  ['FINISH', 'FINISH gives no rows; end with RETURN.'],
])

/** Commands stand at the start of a statement alone; elsewhere these words are good names. */
const commands = new Set([
  'ALTER',
  'DEALLOCATE',
  'DENY',
  'DROP',
  'DRYRUN',
  'ENABLE',
  'GRANT',
  'REALLOCATE',
  'RENAME',
  'REVOKE',
  'START',
  'STOP',
])

/** Words of the language after which a bracket opens no call of a function. */
const wordsBeforeBrackets = new Set(
  `
    all and any as asc ascending by call case contains desc descending distinct else end ends exists
    group groups in is limit match not null offset on optional or order path paths return scan seek
    shortest skip starts then typed union unwind using walk when where with xor yield join index
  `
    .trim()
    .split(/\s+/u),
)

/** What may follow a pattern after `=~`: anything that does not make more of it. */
const endsOfPattern = new Set([')', ']', '}', ',', '|', '=', '<>', '<', '>', '<=', '>='])

/** Reads the tokens of a statement by the rules that its plan cannot give. Throws a `ConsoleRefusal`. */
export function checkText(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (isSymbol(token, ';')) throw refusal('One statement at a time, please.', token)
    if (isSymbol(token, '.') && tokens[index - 1]?.kind === 'number')
      throw refusal('Write a number with a digit behind its point.', token)
    if (isSymbol(token, '=~')) checkPattern(tokens, index)
    if (token.kind === 'word' && !isName(tokens, index)) checkWord(tokens, index, token)
    if (isSymbol(tokens[index + 1], '(') && isNamed(token)) checkCall(tokens, index, token)
  }
}

function checkWord(tokens: readonly Token[], index: number, token: Token): void {
  const word = token.value.toUpperCase()
  const reason = refusedWords.get(word)
  if (reason !== undefined)
    throw refusal(`${reason} (A name that is spelt like this goes in backticks.)`, token)
  if (index === 0 && commands.has(word))
    throw refusal(`${word} changes the database; the console only reads.`, token)
  if (word === 'CALL') checkProcedure(tokens, index, token)
  if (word === 'TRANSACTIONS' && isWord(tokens[index - 1], 'IN', 'CONCURRENT'))
    throw refusal('Subqueries in transactions of their own are for writing; the console only reads.', token)
}

/** A property, a label, a key of a map or a parameter is a name, whatever it is spelt like. */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (isSymbol(before, '.') || isSymbol(before, ':')) return true
  const keyed = isSymbol(before, '{') || isSymbol(before, ',')
  return keyed && isSymbol(after, ':')
}

/** CALL opens a subquery or names a procedure of the list. */
function checkProcedure(tokens: readonly Token[], index: number, token: Token): void {
  let next = index + 1
  if (isSymbol(tokens[next], '(')) next = afterBrackets(tokens, next)
  if (isSymbol(tokens[next], '{')) return
  const name = nameFrom(tokens, index + 1)
  if (name === null || !allowedProcedures.has(name))
    throw refusal(
      `The console calls no procedure ${name ?? 'of an unclear name'}; it knows ${[...allowedProcedures].join(', ')}.`,
      token,
    )
}

function checkCall(tokens: readonly Token[], index: number, token: Token): void {
  const { name, start } = nameUpTo(tokens, index)
  if (isWord(tokens[start - 1], 'CALL')) return
  const lower = name.toLowerCase()
  if (
    token.kind === 'word' &&
    start === index &&
    wordsBeforeBrackets.has(lower) &&
    !allowedFunctions.has(lower)
  )
    return
  if (lower === 'reduce')
    throw refusal(
      'The console has no reduce: one row of it may take all memory. Sum or collect instead.',
      token,
    )
  if (!allowedFunctions.has(lower)) throw refusal(`The console has no function ${name}.`, token)
  if (lower === 'range') checkRange(tokens, index + 1, token)
}

/** The numbers between the brackets of `range` stand there themselves, and make a list of bearable length. */
function checkRange(tokens: readonly Token[], open: number, token: Token): void {
  const inside = tokens.slice(open + 1, afterBrackets(tokens, open) - 1)
  const parts: string[] = ['']
  for (const one of inside) {
    if (isSymbol(one, ',')) parts.push('')
    else parts[parts.length - 1] += one.kind === 'number' || isSymbol(one, '-') ? one.value : 'x'
  }
  const [first, last, step] = parts.map(Number)
  const length =
    first === undefined || last === undefined ? Number.NaN : Math.abs(last - first) / Math.abs(step ?? 1)
  if (!parts.every((part) => /^-?\d+$/u.test(part)) || !(length <= longestRange))
    throw refusal(
      `range takes whole numbers that stand in the query, and makes up to ${longestRange} of them.`,
      token,
    )
}

function checkPattern(tokens: readonly Token[], index: number): void {
  const pattern = tokens[index + 1]
  const after = tokens[index + 2]
  const ends =
    after === undefined ||
    after.kind === 'word' ||
    (after.kind === 'symbol' && endsOfPattern.has(after.value))
  if (pattern?.kind !== 'string' || !ends)
    throw refusal('=~ takes a pattern that stands in the query as one string.', tokens[index] ?? pattern)
  if (!isSafeToMatch(pattern.value.replaceAll(/\\([\s\S])/gu, unescaped)))
    throw refusal(
      'The pattern after =~ may take for ever on some texts; use CONTAINS, STARTS WITH or the search.',
      pattern,
    )
}

function unescaped(_escape: string, character: string): string {
  const known: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }
  return known[character] ?? character
}

/** The dotted name that starts at a token, or null. */
function nameFrom(tokens: readonly Token[], start: number): string | null {
  const parts: string[] = []
  for (let at = start; ; at += 2) {
    const part = tokens[at]
    if (part === undefined || !isNamed(part)) return null
    parts.push(part.value)
    if (!isSymbol(tokens[at + 1], '.')) return parts.join('.')
  }
}

/** The dotted name that ends at a token, and the index of its first part. */
function nameUpTo(tokens: readonly Token[], end: number): { name: string; start: number } {
  const parts = [tokens[end]?.value ?? '']
  let start = end
  for (; isSymbol(tokens[start - 1], '.'); start -= 2) {
    const part = tokens[start - 2]
    if (part === undefined || !isNamed(part)) break
    parts.unshift(part.value)
  }
  return { name: parts.join('.'), start }
}

/** The index behind the bracket that closes the one at `open`. */
function afterBrackets(tokens: readonly Token[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at += 1) {
    if (isSymbol(tokens[at], '(')) depth += 1
    if (isSymbol(tokens[at], ')')) depth -= 1
    if (depth === 0) return at + 1
  }
  return tokens.length
}

function isNamed(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'quoted'
}

function isSymbol(token: Token | undefined, value: string): boolean {
  return token?.kind === 'symbol' && token.value === value
}

function isWord(token: Token | undefined, ...words: string[]): boolean {
  return token?.kind === 'word' && words.includes(token.value.toUpperCase())
}

function refusal(sentence: string, token: Token | undefined): ConsoleRefusal {
  return new ConsoleRefusal(sentence, token === undefined ? null : { start: token.start, end: token.end })
}
