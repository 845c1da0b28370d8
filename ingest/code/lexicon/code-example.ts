import { textAlone } from '../../../model/article.ts'
import type { Article } from '../../../model/article.ts'
import type { Claim } from '../../../model/claim.ts'
import { textHash } from '../../../model/identity.ts'
import { resolveMentions } from '../../mention/resolve-mentions.ts'
import type { ResolvedArticle } from '../../mention/resolved-article.ts'
import type { ParsedArticle } from '../../parse/parsed-article.ts'
import { codeArticle } from '../code-article.ts'
import type { LexiconEntry } from './lexicon-entry.ts'

/** What an entry's example codes, in the words of the lexicon: `Chile > Peru`, with type and mode in front. */
export type ExampleResult = { expected: string; found: string[]; holds: boolean }

/** Codes an entry's example sentence and tells whether a claim has the entry's type, mode and participants. */
export function codeExample(entry: LexiconEntry, parsed: ParsedArticle): ExampleResult {
  const article = exampleArticle(entry.example)
  const resolved = resolveMentions(article, parsed)
  const { claims } = codeArticle(article, parsed, resolved)
  const { actors, recipients } = readCoding(entry.coding)
  const matches = (claim: Claim): boolean =>
    claim.type === entry.type &&
    claim.mode === entry.mode &&
    sameSide(article, resolved, claim.actors, actors) &&
    sameSide(article, resolved, claim.recipients, recipients) &&
    (claim.mutual !== false || entry.both.length === 0)
  return {
    expected: `${entry.type}${entry.mode === null ? '' : ` ${entry.mode}`}: ${entry.coding}`,
    found: claims.map((claim) => describe(claim, resolved)),
    holds: claims.some(matches),
  }
}

/** `Chile, Kenya > Peru` → its two sides. */
export function readCoding(coding: string): { actors: string[]; recipients: string[] } {
  const [actors = '', recipients = ''] = coding.split('>')
  return { actors: namesIn(actors), recipients: namesIn(recipients) }
}

function namesIn(side: string): string[] {
  return side
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function exampleArticle(text: string): Article {
  return {
    id: textHash(text),
    sourceId: null,
    title: null,
    outlet: null,
    url: null,
    authors: [],
    publishedAt: null,
    language: 'en',
    path: null,
    ...textAlone,
    text,
  }
}

/** Every key has one of the names, every name one of the keys. */
function sameSide(
  article: Article,
  resolved: ResolvedArticle,
  keys: readonly string[],
  names: readonly string[],
): boolean {
  if (keys.length !== names.length) return false
  return names.every((name) => keys.some((key) => wordsFor(article, resolved, key).has(fold(name))))
}

function wordsFor(article: Article, resolved: ResolvedArticle, key: string): Set<string> {
  const actor = resolved.actors.find((candidate) => candidate.id === key)
  const texts = resolved.mentions
    .filter((mention) => mention.actor === key)
    .map((mention) => article.text.slice(mention.start, mention.end))
  return new Set([actor?.name ?? key, ...(actor?.aliases ?? []), ...texts].map(fold))
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^(?:the|a|an) /u, '')
}

function describe(claim: Claim, resolved: ResolvedArticle): string {
  const nameOf = (key: string): string => resolved.actors.find((actor) => actor.id === key)?.name ?? key
  const sides = [claim.actors, claim.recipients].map((side) => side.map(nameOf).join(', '))
  const marks = [claim.modality, claim.polarity].filter((mark) => mark !== 'asserted' && mark !== 'affirmed')
  return [
    `${claim.type}${claim.mode === null ? '' : ` ${claim.mode}`}: ${sides.join(' > ')}`,
    ...marks,
    `(${claim.explanation.frame ?? 'no frame'})`,
  ].join(' ')
}
