import { Lexer } from 'marked'
import type { MarkedToken, Token, Tokens } from 'marked'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { splitFootnotes } from './noteText.ts'
import { safeAddress } from './safeAddress.ts'

/**
 * A note as it will be read. Markdown becomes elements one by one; HTML within it is shown as the text that it is, and links
 * lead to pages and mail only.
 */
export function Markdown({ text }: { text: string }) {
  const { body, footnotes } = splitFootnotes(text)
  const notes = footnotes.flatMap((line) => {
    const [, key, words] = /^\[\^([^\]\s]+)\]:\s*(.*)$/u.exec(line) ?? []
    return key === undefined || words === undefined ? [] : [{ key, words }]
  })
  const numbers = new Map(notes.map(({ key }, index) => [key, index + 1]))
  return (
    <div className="note-text space-y-3 [overflow-wrap:anywhere]">
      <Blocks tokens={Lexer.lex(body)} numbers={numbers} />
      {notes.length > 0 && (
        <section aria-label="Sources" className="border-t border-line pt-3 text-[0.8125rem] text-quiet">
          <ol className="list-decimal space-y-2 pl-5">
            {notes.map(({ key, words }) => (
              <li key={key} id={`note-${key}`}>
                <Inlines tokens={Lexer.lexInline(words)} numbers={numbers} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

type Numbers = ReadonlyMap<string, number>

function Blocks({ tokens, numbers }: { tokens: readonly Token[]; numbers: Numbers }): ReactNode {
  return tokens
    .filter(isMarked)
    .map((token, index) => <Block key={`${index} ${token.type}`} token={token} numbers={numbers} />)
}

function Block({ token, numbers }: { token: MarkedToken; numbers: Numbers }): ReactNode {
  switch (token.type) {
    case 'heading': {
      const Heading = headings[token.depth - 1] ?? 'h6'
      return (
        <Heading className="font-serif text-lg font-medium">
          <Inlines tokens={token.tokens} numbers={numbers} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Inlines tokens={token.tokens} numbers={numbers} />
        </p>
      )
    case 'blockquote':
      return (
        <blockquote className="border-l-2 border-accent pl-3 font-serif text-[1.0625rem]">
          <Blocks tokens={token.tokens} numbers={numbers} />
        </blockquote>
      )
    case 'list':
      return <List token={token} numbers={numbers} />
    case 'code':
      return <pre className="overflow-x-auto rounded-lg bg-well p-3 font-mono text-xs">{token.text}</pre>
    case 'hr':
      return <hr className="border-line" />
    case 'table':
      return <Table token={token} numbers={numbers} />
    case 'text':
      return token.tokens === undefined ? (
        <WithReferences text={token.text} numbers={numbers} />
      ) : (
        <Inlines tokens={token.tokens} numbers={numbers} />
      )
    case 'space':
    case 'def':
      return null
    default:
      // What Markdown would pass on as HTML is shown as it was typed.
      return <p className="font-mono text-xs whitespace-pre-wrap">{token.raw.trim()}</p>
  }
}

function List({ token, numbers }: { token: Tokens.List; numbers: Numbers }) {
  const items = token.items.map((item, index) => (
    <li key={`${index} ${item.raw}`}>
      <Blocks tokens={item.tokens} numbers={numbers} />
    </li>
  ))
  return token.ordered ? (
    <ol start={token.start === '' ? 1 : token.start} className="list-decimal pl-5">
      {items}
    </ol>
  ) : (
    <ul className="list-disc pl-5">{items}</ul>
  )
}

function Table({ token, numbers }: { token: Tokens.Table; numbers: Numbers }) {
  return (
    <div className="overflow-x-auto">
      <table className="border-collapse text-sm">
        <thead>
          <tr>
            {token.header.map((cell, index) => (
              <th key={`${index} ${cell.text}`} className="border border-line px-2 py-1 text-left">
                <Inlines tokens={cell.tokens} numbers={numbers} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, index) => (
            <tr key={`${index} ${row.map(({ text }) => text).join(' ')}`}>
              {row.map((cell, place) => (
                <td key={`${place} ${cell.text}`} className="border border-line px-2 py-1">
                  <Inlines tokens={cell.tokens} numbers={numbers} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Inlines({ tokens, numbers }: { tokens: readonly Token[]; numbers: Numbers }): ReactNode {
  return tokens
    .filter(isMarked)
    .map((token, index) => <Inline key={`${index} ${token.type}`} token={token} numbers={numbers} />)
}

function Inline({ token, numbers }: { token: MarkedToken; numbers: Numbers }): ReactNode {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <Inlines tokens={token.tokens} numbers={numbers} />
        </strong>
      )
    case 'em':
      return (
        <em>
          <Inlines tokens={token.tokens} numbers={numbers} />
        </em>
      )
    case 'del':
      return (
        <del>
          <Inlines tokens={token.tokens} numbers={numbers} />
        </del>
      )
    case 'codespan':
      return <code className="rounded bg-well px-1 font-mono text-[0.8em]">{token.text}</code>
    case 'br':
      return <br />
    case 'link': {
      const address = safeAddress(token.href)
      const words = <Inlines tokens={token.tokens} numbers={numbers} />
      return address === null ? (
        words
      ) : (
        <a href={address} target="_blank" rel="noreferrer" className="underline underline-offset-4">
          {words}
        </a>
      )
    }
    case 'escape':
      return token.text
    case 'text':
      return token.tokens === undefined ? (
        <WithReferences text={token.text} numbers={numbers} />
      ) : (
        <Inlines tokens={token.tokens} numbers={numbers} />
      )
    default:
      return token.raw
  }
}

/** Text whose "[^key]" become the numbers of the sources below. */
function WithReferences({ text, numbers }: { text: string; numbers: Numbers }): ReactNode {
  return text.split(/(\[\^[^\]\s]+\])/u).map((part, index) => {
    const [, key] = /^\[\^([^\]\s]+)\]$/u.exec(part) ?? []
    const number = key === undefined ? undefined : numbers.get(key)
    return number === undefined ? (
      <Fragment key={`${index} ${part}`}>{part}</Fragment>
    ) : (
      <sup key={`${index} ${part}`}>
        <span className="sr-only">source </span>
        {number}
      </sup>
    )
  })
}

/** The headings of a note stand below those of the room. */
const headings = ['h4', 'h5', 'h6'] as const

const known: ReadonlySet<string> = new Set(
  'blockquote br code codespan def del em escape heading hr html image link list paragraph space strong table text'.split(
    ' ',
  ),
)

function isMarked(token: Token): token is MarkedToken {
  return known.has(token.type)
}
