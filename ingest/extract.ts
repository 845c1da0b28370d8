import { outletActor } from '../knowledge/outlets.ts'
import type { LocalActor } from '../model/actor.ts'
import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Mention } from '../model/mention.ts'
import type { Relation } from '../model/relation.ts'
import { codeArticle } from './code/code-article.ts'
import type { Watch } from './code/code-article.ts'
import type { ResolvedArticle, ResolvedMention } from './mention/resolved-article.ts'
import { resolveMentions } from './mention/resolve-mentions.ts'
import type { ParsedArticle } from './parse/parsed-article.ts'

/** From a parsed article to all that it states by rule. */
export function extractArticle(article: Article, parsed: ParsedArticle, watch?: Watch): Extraction {
  const coded = codeByRules(article, parsed, watch)
  return extractionOf(coded, coded.claims)
}

/** An article as the rules have read it: who is meant in it, and what it states. */
export type CodedArticle = {
  article: Article
  parsed: ParsedArticle
  resolved: ResolvedArticle
  claims: Claim[]
  relations: Relation[]
}

/** Resolves who is meant and codes by rule. Pure: the same article and parse give the same result. */
export function codeByRules(article: Article, parsed: ParsedArticle, watch?: Watch): CodedArticle {
  const resolved = resolveMentions(article, parsed)
  return { article, parsed, resolved, ...codeArticle(article, parsed, resolved, watch) }
}

/** All that an article states, with the claims of whichever coders are chosen. */
export function extractionOf(coded: CodedArticle, claims: Claim[]): Extraction {
  const { article, parsed, resolved, relations } = coded
  const actors = actorsThatCount(article, resolved.actors, resolved.mentions, claims, relations)
  return {
    article,
    sentences: parsed.sentences.map(({ index, start, end }) => ({ index, start, end })),
    mentions: mentionsOf(resolved.mentions, new Set(actors.map((actor) => actor.id))),
    actors,
    claims,
    relations,
  }
}

/** Actors with a name in the text, and unnamed ones that take part in something (only those can be asked about). */
function actorsThatCount(
  article: Article,
  candidates: readonly LocalActor[],
  mentions: readonly ResolvedMention[],
  claims: readonly Claim[],
  relations: readonly Relation[],
): LocalActor[] {
  const kept = new Set<string>()
  for (const mention of mentions)
    if (mention.kind === 'name' && mention.actor !== null) kept.add(mention.actor)
  for (const relation of relations) kept.add(relation.subject).add(relation.object)
  for (const claim of claims) {
    for (const key of [...claim.actors, ...claim.recipients, ...claim.saidBy]) kept.add(key)
    for (const link of claim.attribution) if (link.actor !== null) kept.add(link.actor)
  }
  const actors = candidates.filter((actor) => kept.has(actor.id))
  const outlet = outletActor(article.outlet)
  if (outlet !== null && kept.has(outlet.id) && !actors.some((actor) => actor.id === outlet.id))
    actors.push(outlet)
  return actors.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function mentionsOf(mentions: readonly ResolvedMention[], kept: ReadonlySet<string>): Mention[] {
  const seen = new Map<string, number>()
  return mentions.flatMap((mention) => {
    const known = mention.actor !== null && kept.has(mention.actor)
    if (!known && mention.kind !== 'name') return []
    // A plural mention stands once for each actor it means: the same span, told apart by a number.
    const times = seen.get(mention.id) ?? 0
    seen.set(mention.id, times + 1)
    const { start, end, kind, type } = mention
    const id = times === 0 ? mention.id : `${mention.id}#${times + 1}`
    return [{ id, start, end, kind, type, actor: known ? mention.actor : null }]
  })
}
