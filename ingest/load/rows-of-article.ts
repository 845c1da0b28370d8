import { integer } from '../../cypher/connection.ts'
import { ledgerId } from '../../cypher/load/ledger.ts'
import type { ArticleRows, Stored } from '../../cypher/load/load-rows.ts'
import { outletActor } from '../../knowledge/outlets.ts'
import type { LocalActor } from '../../model/actor.ts'
import { pageAt } from '../../model/article.ts'
import type { Extraction } from '../../model/extraction.ts'
import { relationId, sentenceId, textHash } from '../../model/identity.ts'
import { phraseOfRelation } from './relation-name.ts'
import { rowsOfClaim } from './rows-of-claim.ts'

/** An article and all it owns as rows (design §5). Pure: the same extraction gives the same rows. */
export function rowsOfArticle(extraction: Extraction, coder: { name: string; version: string }): ArticleRows {
  const { article, sentences } = extraction
  const claims = extraction.claims.map((claim) => rowsOfClaim(claim, extraction))
  const key = outletActor(article.outlet)?.id ?? null
  return {
    article: {
      id: article.id,
      properties: {
        sourceId: article.sourceId,
        textHash: textHash(article.text),
        title: article.title,
        url: article.url,
        outlet: article.outlet,
        authors: article.authors,
        publishedAt: article.publishedAt,
        language: article.language,
        path: article.path,
        retrievedAt: article.retrievedAt,
        idAsRead: article.idAsRead,
        licence: article.licence,
        pageStarts: article.pageStarts?.map((start) => integer(start)) ?? null,
        fileHash: article.fileHash,
        fileType: article.fileType,
        originalText: article.originalText,
        originalUrl: article.originalUrl,
        originalLanguage: article.originalLanguage,
        translator: article.translator,
        text: article.text,
      },
    },
    sentences: sentences.map(({ index, start, end }) => ({
      article: article.id,
      id: sentenceId(article.id, index),
      properties: {
        index: integer(index),
        start: integer(start),
        end: integer(end),
        page: wholeOrNull(pageAt(article.pageStarts, start)),
        text: article.text.slice(start, end),
      },
    })),
    knowledge: knowledgeOf(extraction, coder.name),
    outlets: key === null ? [] : [{ article: article.id, key }],
    mentions: mentionsOf(extraction),
    claims: claims.flatMap((rows) => rows.claims),
    actors: claims.flatMap((rows) => rows.actors),
    recipients: claims.flatMap((rows) => rows.recipients),
    speakers: claims.flatMap((rows) => rows.speakers),
    places: claims.flatMap((rows) => rows.places),
    relations: relationsOf(extraction),
    ledger: {
      id: ledgerId(article.id, coder.name),
      properties: {
        articleId: article.id,
        coder: coder.name,
        coderVersion: coder.version,
        state: 'loaded',
        error: null,
        source: article.path ?? article.url ?? article.sourceId,
        derived: false,
        article: null,
        collection: null,
        collectionName: null,
        collectionKind: null,
      },
    },
  }
}

function wholeOrNull(number: number | null): Stored {
  return number === null ? null : integer(number)
}

function knowledgeOf(extraction: Extraction, coder: string): ArticleRows['knowledge'] {
  const { article, actors } = extraction
  const publisher = outletActor(article.outlet)
  const outlet = publisher?.id ?? null
  const known = actors.map((actor) => ({
    article: article.id,
    key: actor.id,
    properties: {
      coder,
      name: actor.name,
      type: actor.type,
      aliases: actor.id === outlet ? withOutletName(actor, article.outlet) : actor.aliases,
      country: actor.country,
      sectors: actor.sectors,
      acronyms: acronymsInBrackets(actor, article.text),
      outlet: actor.id === outlet,
    },
  }))
  if (publisher === null || actors.some((actor) => actor.id === outlet)) return known
  return [
    ...known,
    {
      article: article.id,
      key: publisher.id,
      properties: {
        coder,
        name: publisher.name,
        type: publisher.type,
        aliases: publisher.aliases,
        country: publisher.country,
        sectors: publisher.sectors,
        acronyms: [],
        outlet: true,
      },
    },
  ]
}

/** Those of an organisation's other names that stand in brackets: "the Lanian National Army (LNA)", "LNA (Lanian …)". */
function acronymsInBrackets({ type, name, aliases }: LocalActor, text: string): readonly string[] {
  if (type === 'person' || type === 'country') return []
  return aliases.filter(
    (alias) =>
      /^[\p{Lu}\p{N}.&-]{2,12}s?$/u.test(alias) &&
      [`(${alias})`, `[${alias}]`, `${alias} (${name})`].some((words) => text.includes(words)),
  )
}

/** The outlet's name as its articles carry it is one of its names too. */
function withOutletName(actor: LocalActor, outlet: string | null): readonly string[] {
  if (outlet === null || outlet === actor.name || actor.aliases.includes(outlet)) return actor.aliases
  return [...actor.aliases, outlet]
}

function mentionsOf(extraction: Extraction): ArticleRows['mentions'] {
  const { article, sentences, mentions } = extraction
  return mentions.flatMap(({ actor, start, end, kind }) => {
    const sentence = sentences.find((span) => span.start <= start && start < span.end)
    if (actor === null || sentence === undefined) return []
    return [
      {
        sentence: sentenceId(article.id, sentence.index),
        key: actor,
        properties: {
          key: actor,
          start: integer(start),
          end: integer(end),
          text: article.text.slice(start, end),
          kind,
        },
      },
    ]
  })
}

function relationsOf(extraction: Extraction): ArticleRows['relations'] {
  const names = new Map(extraction.actors.map((actor) => [actor.id, actor.name]))
  const rows = extraction.relations.map((relation) => {
    const { type, subject, object, title, status, start, end, confidence } = relation
    const name = phraseOfRelation(relation, names.get(subject) ?? subject, names.get(object) ?? object)
    return {
      sentence: sentenceId(extraction.article.id, relation.sentence),
      id: relationId(extraction.article.id, relation),
      subject,
      object,
      properties: {
        name,
        type,
        title,
        status,
        from: null,
        to: null,
        start: integer(start),
        end: integer(end),
        confidence,
      },
    }
  })
  // One sentence may state a relation twice; the first words stand for it.
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed()
}
