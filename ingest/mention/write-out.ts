import type { LocalActor } from '../../model/actor.ts'
import type { Article } from '../../model/article.ts'
import { mentionId } from '../../model/identity.ts'
import { sectors } from '../../model/plover/sectors.ts'
import type { Cast, Entity } from './entity.ts'
import type { Found } from './found.ts'
import type { ResolvedArticle, ResolvedMention } from './resolved-article.ts'
import type { DocumentView } from './sentence-view.ts'

/** Writes out what was found in the order the seam promises; entities that nothing mentions are left out. */
export function writeOut(
  article: Article,
  document: DocumentView,
  found: readonly Found[],
  cast: Cast,
  home: string | null,
): ResolvedArticle {
  const mentions = found.flatMap((item) => toMentions(article, document, item))
  const used = new Set(mentions.map((mention) => mention.actor))
  return {
    mentions: mentions.toSorted(
      (a, b) => a.start - b.start || a.end - b.end || ((a.actor ?? '') < (b.actor ?? '') ? -1 : 1),
    ),
    actors: cast
      .all()
      .filter((entity) => used.has(entity.key))
      .map(toActor)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    home,
  }
}

function toMentions(article: Article, document: DocumentView, item: Found): ResolvedMention[] {
  const tokens = document.sentences[item.sentence]?.tokens ?? []
  const start = tokens[item.first]?.start
  const end = tokens[item.end - 1]?.end
  if (start === undefined || end === undefined) return []
  const base = {
    id: mentionId(article.id, start, end),
    start,
    end,
    kind: item.kind,
    sentence: item.sentence,
    firstToken: item.first,
    endToken: item.end,
    head: item.head,
    title: item.title,
    rule: item.rule,
  }
  if (item.entities.length === 0) return [{ ...base, type: item.type, actor: null }]
  return item.entities.map((entity) => ({ ...base, type: entity.type, actor: entity.key }))
}

function toActor(entity: Entity): LocalActor {
  const name = displayName(entity)
  return {
    id: entity.key,
    name,
    type: entity.type,
    aliases: [...entity.names].filter((alias) => alias !== name).toSorted(),
    country: entity.country,
    sectors: sectors.filter((sector) => entity.sectors.has(sector)),
  }
}

const wordCount = (name: string) => name.split(/\s+/u).length

/** A person's fullest form; for others the name they were entered under (for known ones that of the tables). */
function displayName(entity: Entity): string {
  if (entity.type !== 'person' || entity.key.includes('@')) return entity.name
  const [fullest] = [...entity.names].toSorted(
    (a, b) => wordCount(b) - wordCount(a) || b.length - a.length || (a < b ? -1 : 1),
  )
  return fullest ?? entity.name
}
