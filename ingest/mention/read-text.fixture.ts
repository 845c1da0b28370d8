import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { resolveMentions } from './resolve-mentions.ts'

const parsedText = recordedParses('mention')

/** Resolves a text from its recorded parse: mentions as `words → keys (rule)`, actors by key. The article's id is "a1". */
export async function readText(text: string, publishedAt: string | null = '2025-08-22') {
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
