import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import type { StringStream } from '@codemirror/language'
import { tags } from '@lezer/highlight'

/** Colours come at once, from this list; what a word really is in its place, the parser says in its worker. */
const keywords: ReadonlySet<string> = new Set(
  `all and any as asc ascending by call case collect contains count create delete desc descending detach distinct drop else
  end ends exists filter for foreach in is let limit load match merge next none not null offset on optional or order path
  paths remove return set shortest single skip starts then union unwind using when where with xor yield true false`
    .trim()
    .split(/\s+/u),
)

type State = { isInComment: boolean; before: string }

/** Cypher well enough to colour it line by line. */
const cypher = StreamLanguage.define<State>({
  name: 'cypher',
  startState: () => ({ isInComment: false, before: '' }),
  token: (stream, state) => {
    if (state.isInComment) return restOfComment(stream, state)
    if (stream.eatSpace()) return null
    const before = state.before
    const start = stream.pos
    const kind = tokenAt(stream, state, before)
    if (kind !== 'comment') state.before = stream.string.slice(start, stream.pos)
    return kind
  },
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
})

function tokenAt(stream: StringStream, state: State, before: string): string | null {
  if (stream.match('//')) {
    stream.skipToEnd()
    return 'comment'
  }
  if (stream.match('/*')) {
    state.isInComment = true
    return restOfComment(stream, state)
  }
  if (stream.match(/^(?:'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?)/u)) return 'string'
  if (stream.match(/^\$(?:[\p{L}\p{N}_]+|`[^`]*`)/u)) return 'variableName.special'
  if (stream.match(/^(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?)/iu)) return 'number'
  if (stream.match(/^(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]*`)/u)) return wordKind(stream, before)
  if (stream.match(/^(?:<-|->|<=|>=|<>|=~|\|\||[-=<>+*/%^|&!:])/u)) return 'operator'
  stream.next()
  return 'punctuation'
}

function wordKind(stream: StringStream, before: string): string {
  if (before === ':' || before === '|' || before === '&' || before === '!') return 'typeName'
  if (before === '.') return 'propertyName'
  if (keywords.has(stream.current().toLowerCase())) return 'keyword'
  if (stream.match(/^\s*\(/u, false)) return 'function'
  if ((before === '{' || before === ',') && stream.match(/^\s*:/u, false)) return 'propertyName'
  return 'variableName'
}

function restOfComment(stream: StringStream, state: State): string {
  if (stream.skipTo('*/')) {
    stream.match('*/')
    state.isInComment = false
  } else stream.skipToEnd()
  return 'comment'
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.typeName, color: 'var(--mark-recipient)' },
  { tag: tags.propertyName, color: 'var(--mark-speaker)' },
  { tag: tags.string, color: 'var(--warn)' },
  { tag: tags.number, color: 'var(--warn)' },
  { tag: tags.special(tags.variableName), color: 'var(--mark-recipient)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: tags.operator, color: 'var(--quiet)' },
  { tag: tags.punctuation, color: 'var(--quiet)' },
])

/** Cypher in the colours of the page, light and dark. */
export const cypherHighlighting = [cypher, syntaxHighlighting(colours)]
