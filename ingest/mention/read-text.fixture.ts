import { textAlone } from '../../model/article.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { resolveMentions } from './resolve-mentions.ts'

/** Resolves a text from its recorded parse of the room "mention". */
export const readText = reader('mention')

/** Resolves a text from its recorded parse: mentions as `words → keys (rule)`, actors by key. The article's id is "a1". */
export function reader(room: string) {
  const parsedText = recordedParses(room)
  return (text: string, publishedAt: string | null = '2025-08-22') => read(parsedText, text, publishedAt)
}

async function read(parsedText: ReturnType<typeof recordedParses>, text: string, publishedAt: string | null) {
  const parsed = await parsedText(text, publishedAt)
  const article = {
    id: 'a1',
    sourceId: null,
    title: null,
    outlet: null,
    url: null,
    authors: [],
    publishedAt,
    language: 'en',
    path: null,
    ...textAlone,
    text,
  }
  const { mentions, actors } = resolveMentions(article, parsed)
  return {
    mentions,
    actors,
    /** Whom each occurrence of the words means, in order of the text; null for nobody known. */
    meantBy: (words: string) =>
      mentions
        .filter((mention) => text.slice(mention.start, mention.end) === words)
        .map((mention) => mention.actor),
    /** Every mention as "words = key" in order of the text; "?" for nobody known, "place" for places. */
    all: mentions.map(
      ({ start, end, actor, type }) =>
        `${text.slice(start, end)} = ${actor ?? (type === 'place' ? 'place' : '?')}`,
    ),
    rulesOf: (words: string) =>
      mentions
        .filter((mention) => text.slice(mention.start, mention.end) === words)
        .map((mention) => mention.rule),
    actor: (key: string) => actors.find((actor) => actor.id === key) ?? null,
    /** Keys of all actors that a name means. */
    named: [
      ...new Set(
        mentions.filter((mention) => mention.kind === 'name').flatMap((mention) => mention.actor ?? []),
      ),
    ].toSorted(),
  }
}
