import { compareText } from '../../model/compare-text.ts'
import type { ArticleRow, MentionRow } from '../rows/article-rows.ts'
import { actorId } from './actor-entity.ts'
import { entity, entityId, languageCode } from './entity.ts'
import type { Entity } from './entity.ts'

export const articleEntityId = (id: string): string => entityId('article', id)

/** An article as an entity; its text only where it may be passed on. */
export function articleEntity(article: ArticleRow): Entity {
  return entity(articleEntityId(article.id), 'Article', {
    title: article.title,
    author: article.authors,
    publishedAt: inUniversalTime(article.publishedAt),
    publisher: article.outlet,
    sourceUrl: [article.url, article.archivedUrl],
    language: languageCode(article.language),
    bodyText: article.text,
  })
}

/** A moment with an offset as FollowTheMoney writes it, in UTC without a zone; days and moments without one as they are. */
function inUniversalTime(publishedAt: string | null): string | null {
  if (publishedAt === null || !/T.*(?:Z|[+-]\d{2}:?\d{2})$/iu.test(publishedAt)) return publishedAt
  const moment = Date.parse(publishedAt)
  return Number.isNaN(moment) ? publishedAt : new Date(moment).toISOString().slice(0, 19)
}

const detected: Readonly<Record<MentionRow['actor']['type'], string>> = {
  person: 'Person',
  organization: 'Organization',
  country: 'PublicBody',
  group: 'LegalEntity',
  media: 'Organization',
}

/** Whom an article names, a mention for each, with the words it has for them. */
export function mentionEntities(article: ArticleRow): Entity[] {
  const named = article.sentences.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'))
  return [...Map.groupBy(named, ({ actor }) => actor.id)]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([id, mentions]) => {
      const actor = mentions[0]?.actor
      if (actor === undefined) return []
      return [
        entity(entityId('mention', article.id, id), 'Mention', {
          document: articleEntityId(article.id),
          resolved: actorId(id),
          name: mentions.map(({ text }) => text ?? actor.name),
          detectedSchema: detected[actor.type],
        }),
      ]
    })
}
