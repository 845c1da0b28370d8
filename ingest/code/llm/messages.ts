import { publicationDay } from '../../../model/article.ts'
import type { ParsedSentence } from '../../parse/parsed-article.ts'
import type { Excerpt } from './excerpts.ts'
import { instructions } from './instructions.ts'
import { shortKey } from './source.ts'
import type { Source } from './source.ts'

export type Message = { role: 'system' | 'user' | 'assistant'; content: string }

const mostAliases = 4

/** What is sent about one excerpt: nothing but its sentences, the actors that they mention, headline, outlet and date. */
export function messagesFor(source: Source, excerpt: Excerpt): Message[] {
  return [
    { role: 'system', content: instructions },
    { role: 'user', content: question(source, excerpt) },
  ]
}

function question(source: Source, { before, sentences }: Excerpt): string {
  const { title, outlet, publishedAt } = source.article
  const head = [
    ['Headline', title],
    ['Outlet', outlet],
    ['Published', publicationDay(publishedAt)],
  ].flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name}: ${value}`]))
  const sections = [
    head,
    ['Actors', ...actorLines(source, [...before, ...sentences])],
    before.length === 0 ? [] : ['Before', ...before.map((sentence) => `    ${words(source, sentence)}`)],
    ['Sentences', ...sentences.flatMap((sentence) => sentenceLines(source, sentence))],
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** The actors that the sentences mention, in the order they come. */
function actorLines(source: Source, sentences: readonly ParsedSentence[]): string[] {
  const keys = new Set(sentences.flatMap(({ index }) => source.mentionsIn(index).map(({ actor }) => actor)))
  if (keys.size === 0) return ['(none)']
  return [...keys].flatMap((key) => {
    const actor = source.actors.get(key)
    if (actor === undefined) return []
    const aliases = actor.aliases.slice(0, mostAliases).join(', ')
    return [
      [shortKey(key), actor.name, actor.type, aliases === '' ? '' : `also: ${aliases}`]
        .filter((part) => part !== '')
        .join(' | '),
    ]
  })
}

/** A sentence with its number, and below it whom its pronouns and descriptions mean. */
function sentenceLines(source: Source, sentence: ParsedSentence): string[] {
  const meant = source
    .mentionsIn(sentence.index)
    .filter((mention) => mention.kind !== 'name' || !isNamed(source, mention))
    .map((mention) => `${source.article.text.slice(mention.start, mention.end)} = ${shortKey(mention.actor)}`)
  const line = `[${sentence.index}] ${words(source, sentence)}`
  return meant.length === 0 ? [line] : [line, `    (${meant.join('; ')})`]
}

/** Whether the list of actors says already whom the words mean. */
function isNamed(source: Source, mention: { start: number; end: number; actor: string }): boolean {
  const text = source.article.text.slice(mention.start, mention.end)
  const actor = source.actors.get(mention.actor)
  return actor?.name === text || actor?.aliases.slice(0, mostAliases).includes(text) === true
}

function words(source: Source, sentence: ParsedSentence): string {
  return source.article.text.slice(sentence.start, sentence.end).replaceAll(/\s+/gu, ' ')
}
