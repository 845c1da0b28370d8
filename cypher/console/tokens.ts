import { ConsoleRefusal } from './refusal.ts'

/**
 * A piece of Cypher between blanks and comments. `word` and `quoted` (a name in backticks) hold the name itself, `string` what
 * stands between the quotes; `parameter` the name after the dollar sign. Offsets are UTF-16, of the text as given.
 */
export type Token = {
  kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol'
  value: string
  start: number
  end: number
}

const blank = /\s+/uy
const lineComment = /\/\/[^\n\r]*/uy
const blockComment = /\/\*[\s\S]*?\*\//uy
const word = /[\p{L}\p{Nl}_\p{Pc}][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}_\p{Pc}]*/uy
const number = /0[xX][0-9a-fA-F]+|0[oO][0-7]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy
const quoted = /`((?:[^`]|``)*)`/uy
const string = /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"/uy
const parameter = /\$(?:([\p{L}\p{Nl}\p{Nd}_]+)|`((?:[^`]|``)*)`)/uy
const symbol = /=~|<>|<=|>=|<-|->|\.\.|\|\||\+=|&&|[()[\]{},.:;|&!%*/+\-^=<>$?@]/uy
/** What a backslash may stand before in a string: where Neo4j and we might read one differently, we do not run it. */
const escape = /\\([\s\S])/gu
const knownEscapes = new Set(['\\', "'", '"', 'n', 't', 'r', 'b', 'f', '`'])

/**
 * Takes a statement apart. Comments are left out. Throws a `ConsoleRefusal` for an open comment or string, a character that
 * Cypher does not have, and for `\u` escapes: Neo4j decodes them before it reads the statement, so that they could end a
 * string or spell a clause; the character itself or a parameter does the same.
 */
export function tokensOf(text: string): Token[] {
  const unicode = /\\+[uU]/u.exec(text)
  if (unicode !== null)
    throw new ConsoleRefusal('Write the character itself, or give it as a parameter, instead of \\u.', {
      start: unicode.index,
      end: unicode.index + unicode[0].length,
    })
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const skipped =
      matchAt(blank, text, at) ?? matchAt(lineComment, text, at) ?? matchAt(blockComment, text, at)
    if (skipped !== null) {
      at += skipped[0].length
      continue
    }
    const token = tokenAt(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/** The statement as its tokens, without comments: what is read here is what is sent. */
export function textOf(tokens: readonly Token[], text: string): string {
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1]
      const gap = before === undefined || before.end === token.start ? '' : ' '
      return gap + text.slice(token.start, token.end)
    })
    .join('')
}

function tokenAt(text: string, start: number): Token {
  const rest = { start, end: start + 1 }
  if (text.startsWith('/*', start)) throw new ConsoleRefusal('A comment is not closed.', rest)
  const made = (kind: Token['kind'], match: RegExpExecArray, value: string): Token => ({
    kind,
    value,
    start,
    end: start + match[0].length,
  })
  const name = matchAt(word, text, start)
  if (name !== null) return made('word', name, name[0])
  const inBackticks = matchAt(quoted, text, start)
  if (inBackticks !== null) return made('quoted', inBackticks, (inBackticks[1] ?? '').replaceAll('``', '`'))
  const literal = matchAt(string, text, start)
  if (literal !== null) {
    const value = literal[1] ?? literal[2] ?? ''
    for (const [, character] of value.matchAll(escape))
      if (!knownEscapes.has(character ?? ''))
        throw new ConsoleRefusal(`A string holds \\${character ?? ''}, which Cypher does not know.`, rest)
    return made('string', literal, value)
  }
  const given = matchAt(parameter, text, start)
  if (given !== null) return made('parameter', given, given[1] ?? given[2] ?? '')
  const figure = matchAt(number, text, start)
  if (figure !== null) return made('number', figure, figure[0])
  const sign = matchAt(symbol, text, start)
  if (sign !== null) return made('symbol', sign, sign[0])
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  throw new ConsoleRefusal(
    `'"`.includes(character)
      ? 'A string is not closed.'
      : character === '`'
        ? 'A name in backticks is not closed.'
        : `Cypher does not have the character ${character}.`,
    rest,
  )
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
