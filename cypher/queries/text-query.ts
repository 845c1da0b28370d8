import { escapeLucene, wordPattern } from './lucene.ts'

/** What a text query asks for, as Lucene is told; or, in one sentence, why it cannot be asked. */
export type TextQuery = { lucene: string } | { mistake: string }

const mostTerms = 32
/** Each of them stands for up to 50 words of the index, and Lucene takes about a thousand in all. */
const mostFuzzy = 8
const deepest = 16
const shortestPrefix = 2
const shortestFuzzy = 3
const widestPhrase = 20

/**
 * Reads a query for the text of sentences: words side by side must all stand there; "words in a row"; OR, AND, NOT (or a
 * minus), parentheses; `begin*`; `misspelt~`, `misspelt~2`, `"words near each other"~5`. Nothing else means anything to
 * Lucene, and a query that cannot be read is told in words of ours.
 */
export function textQuery(text: string): TextQuery {
  try {
    const tokens = tokensOf(text)
    const count = tokens.filter((token) => token.is === 'term').length
    if (count === 0) throw new Mistake('Give at least one word to look for.')
    if (count > mostTerms) throw new Mistake(`Look for ${mostTerms} words or phrases at most.`)
    if (tokens.filter((token) => token.is === 'term' && token.fuzzy).length > mostFuzzy)
      throw new Mistake(`Use ~ on ${mostFuzzy} words at most.`)
    const [asked, rest] = either(tokens, 0)
    if (rest[0] !== undefined) throw new Mistake('A ")" has no "(" before it.')
    if (asked.not) throw new Mistake('NOT only takes away: say beside it what to look for.')
    return { lucene: asked.lucene }
  } catch (error) {
    if (error instanceof Mistake) return { mistake: error.message }
    throw error
  }
}

class Mistake extends Error {}

type Token = { is: 'term'; lucene: string; fuzzy: boolean } | { is: 'AND' | 'OR' | 'NOT' | '(' | ')' }

/** A part of a query; `not` when it says what must not stand there. */
type Part = { lucene: string; not: boolean }

const piece =
  /(?<sign>[()])|"(?<phrase>[^"]*)(?<closed>"?)(?:~(?<slop>\d*))?|(?<minus>-(?=[^\s-]))|(?<plain>[^\s()"]+)/gu

function tokensOf(text: string): Token[] {
  return Array.from(text.normalize('NFC').matchAll(piece), ({ groups = {} }) => groups).flatMap((found) => {
    const { sign, phrase, closed, slop, minus, plain = '' } = found
    if (sign === '(' || sign === ')') return [{ is: sign } as const]
    if (minus !== undefined) return [{ is: 'NOT' } as const]
    if (phrase !== undefined) {
      if (closed === '') throw new Mistake('A quotation mark is not closed.')
      return phraseTerm(phrase, slop)
    }
    if (plain === 'AND' || plain === 'OR' || plain === 'NOT') return [{ is: plain } as const]
    return wordTerm(plain)
  })
}

function phraseTerm(phrase: string, slop: string | undefined): Token[] {
  const words = wordsOf(phrase)
  if (words.length === 0) throw new Mistake('There is no word between two quotation marks.')
  if (slop !== undefined && (slop === '' || Number(slop) > widestPhrase))
    throw new Mistake(`After a phrase, ~ needs a number of words up to ${widestPhrase}.`)
  const near = slop === undefined ? '' : `~${Number(slop)}`
  return [{ is: 'term', lucene: `${quoted(words)}${near}`, fuzzy: false }]
}

/** What the index cuts into several words, such as Jong-un, must stand there in a row. */
function wordTerm(plain: string): Token[] {
  const [, stem = '', ending = ''] = /^(.*?)(\*|~\d*)?$/u.exec(plain) ?? []
  if (stem.includes('*')) throw new Mistake('A * may only stand at the end of a word.')
  if (stem.includes('~')) throw new Mistake('A ~ may only stand at the end of a word, with 1 or 2 behind it.')
  const words = wordsOf(stem)
  const last = words.at(-1)
  if (last === undefined) {
    if (ending !== '') throw new Mistake(`A ${ending[0]} needs the beginning of a word before it.`)
    return []
  }
  if (ending === '')
    return [{ is: 'term', lucene: words.length === 1 ? escapeLucene(last) : quoted(words), fuzzy: false }]
  const before = words.slice(0, -1).map((word) => `+${escapeLucene(word)} `)
  const ended = ending === '*' ? prefix(last) : fuzzy(last, ending.slice(1))
  const lucene = before.length === 0 ? ended : `(${before.join('')}+${ended})`
  return [{ is: 'term', lucene, fuzzy: ending !== '*' }]
}

function prefix(word: string): string {
  if (word.length < shortestPrefix) throw new Mistake(`A * needs ${shortestPrefix} letters before it.`)
  return `${escapeLucene(word)}*`
}

function fuzzy(word: string, errors: string): string {
  if (word.length < shortestFuzzy) throw new Mistake(`A ~ needs ${shortestFuzzy} letters before it.`)
  if (errors !== '' && errors !== '1' && errors !== '2')
    throw new Mistake('After a word, ~ allows 1 or 2 wrong letters.')
  const usual = word.length < 8 ? '1' : '2'
  return `${escapeLucene(word)}~${errors === '' ? usual : errors}`
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(wordPattern) ?? []
}

function quoted(words: readonly string[]): string {
  return `"${words.map((word) => escapeLucene(word)).join(' ')}"`
}

/** Parts with OR between them; what follows is left for the caller. */
function either(tokens: readonly Token[], depth: number): [Part, readonly Token[]] {
  let [part, rest] = all(tokens, depth)
  const parts = [part]
  while (rest[0]?.is === 'OR') {
    ;[part, rest] = all(rest.slice(1), depth)
    parts.push(part)
  }
  if (parts.length === 1) return [part, rest]
  if (parts.some((one) => one.not)) throw new Mistake('NOT cannot stand alone on a side of OR.')
  return [{ lucene: `(${parts.map((one) => one.lucene).join(' ')})`, not: false }, rest]
}

/** Parts that must all hold, with AND between them or nothing. */
function all(tokens: readonly Token[], depth: number): [Part, readonly Token[]] {
  let [part, rest] = one(tokens, depth)
  const parts = [part]
  for (let next = rest[0]?.is; next !== undefined && next !== 'OR' && next !== ')'; next = rest[0]?.is) {
    ;[part, rest] = one(next === 'AND' ? rest.slice(1) : rest, depth)
    parts.push(part)
  }
  if (parts.length === 1) return [part, rest]
  const wanted = parts.filter((each) => !each.not)
  if (wanted.length === 0) throw new Mistake('NOT only takes away: say beside it what to look for.')
  const lucene = parts.map((each) => `${each.not ? '-' : '+'}${each.lucene}`).join(' ')
  return [{ lucene: `(${lucene})`, not: false }, rest]
}

function one(tokens: readonly Token[], depth: number): [Part, readonly Token[]] {
  if (depth > deepest) throw new Mistake(`Nest parentheses and NOT ${deepest} deep at most.`)
  const [token, ...rest] = tokens
  switch (token?.is) {
    case 'term':
      return [{ lucene: token.lucene, not: false }, rest]
    case 'NOT': {
      const [part, after] = one(rest, depth + 1)
      return [{ lucene: part.lucene, not: !part.not }, after]
    }
    case '(': {
      const [part, after] = either(rest, depth + 1)
      if (after[0]?.is !== ')') throw new Mistake('A "(" is not closed.')
      return [part, after.slice(1)]
    }
    case ')':
      throw new Mistake('There is nothing to look for before a ")".')
    case 'AND':
    case 'OR':
      throw new Mistake(`${token.is} needs something to look for on both sides.`)
    case undefined:
      throw new Mistake('The query ends where something to look for should follow.')
  }
}
