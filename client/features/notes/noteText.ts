import type { Citation } from '../cite/citation.ts'
import { asText } from '../cite/formats.ts'

/** A claim that a note rests on, as its footnote names it. */
export type Cited = { claim: string; article: string }

const definition = /^\[\^[^\]\s]+\]:/u
const address = /\?article=(?<article>[^&\s)>]+)&claim=(?<claim>[^&\s)>]+)/gu

/**
 * A note with one more quote at its end and its source as a footnote. The footnotes stand last. `origin` is where this
 * explorer is served, so that a footnote leads back to the sentence with its marks.
 */
export function withCitation(text: string, citation: Citation, origin: string): string {
  const { body, footnotes } = splitFootnotes(text)
  const quote = `> “${escaped(citation.quote)}” [^${citation.key}]`
  const known = footnotes.some((line) => line.startsWith(`[^${citation.key}]:`))
  return joined(`${body}${body === '' ? '' : '\n\n'}${quote}`, [
    ...footnotes,
    ...(known ? [] : [footnoteOf(citation, origin)]),
  ])
}

/** Every claim that the footnotes of a note lead to, once each. */
export function citedClaims(text: string): Cited[] {
  const found = new Map<string, Cited>()
  for (const match of text.matchAll(address)) {
    const claim = decoded(match.groups?.['claim'])
    const article = decoded(match.groups?.['article'])
    if (claim !== null && article !== null) found.set(claim, { claim, article })
  }
  return [...found.values()]
}

/** A part of an address as it is meant; null for what the reader typed and what is none. */
function decoded(part: string | undefined): string | null {
  if (part === undefined) return null
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** A note apart from its footnotes: paragraphs that begin as one, wherever they stand. */
export function splitFootnotes(text: string): { body: string; footnotes: string[] } {
  const blocks = text.replaceAll('\r\n', '\n').split(/\n{2,}/u)
  const footnotes: string[] = []
  const body: string[] = []
  for (const block of blocks) {
    const lines = block.split('\n')
    const rest = lines.filter((line) => !definition.test(line))
    footnotes.push(...lines.filter((line) => definition.test(line)))
    if (rest.some((line) => line.trim() !== '')) body.push(rest.join('\n'))
  }
  return { body: body.join('\n\n').trimEnd(), footnotes }
}

/** A note as a file of its own: its name as the heading, when it was written down, the text, the footnotes. */
export function noteFile(name: string, text: string, writtenAt: string): string {
  const { body, footnotes } = splitFootnotes(text)
  const heading = `# ${escaped(name)}\n\n*Investigation note, ${writtenAt.slice(0, 10)}, made with Dramatis.*`
  return `${joined(`${heading}\n\n${body}`, footnotes)}\n`
}

function footnoteOf(citation: Citation, origin: string): string {
  const parameters = new URLSearchParams({ article: citation.article, claim: citation.claim })
  const source = escaped(asText({ ...citation, url: null }))
  const page = citation.url === null ? '' : ` [The page at this sentence](<${citation.url}>)`
  return `[^${citation.key}]: ${source}${page} [Claim ${citation.claim.slice(0, 8)} in Dramatis](${origin}/?${parameters.toString()})`
}

function joined(body: string, footnotes: readonly string[]): string {
  return footnotes.length === 0 ? body : `${body}\n\n${footnotes.join('\n')}`
}

/** What Markdown would take for its own. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/gu, (character) => `\\${character}`)
}
