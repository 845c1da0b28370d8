import { readArticles } from '../rows/article-rows.ts'
import type { ArticleRow } from '../rows/article-rows.ts'
import { readActors, readEvents } from '../rows/event-rows.ts'
import type { ExportSource } from '../rows/source.ts'
import { articles, mentions, sentences } from './article-tables.ts'
import { claimActorRows, claimActors, claims, claimSpeakerRows, claimSpeakers } from './claim-tables.ts'
import { coverage, coverageTally } from './coverage-table.ts'
import type { LeftOut } from './coverage-table.ts'
import { actors, eventActors, events, relations } from './event-tables.ts'
import type { OpenSink } from './sink.ts'
import { cellsOf } from './table.ts'
import type { Table, TableDescription } from './table.ts'

/** All tables in the order in which a codebook tells of them. */
export const allTables: readonly TableDescription[] = [
  events,
  eventActors,
  claims,
  claimActors,
  claimSpeakers,
  actors,
  relations,
  articles,
  sentences,
  mentions,
  coverage,
]

/** How many rows each table has, by its name. */
export type RowCounts = Readonly<Record<string, number>>

/**
 * Writes all tables of a source in one reading: articles with what they own by id and place, events by id, actors by id.
 * The same graph gives the same rows in the same order.
 */
export async function writeTables(
  source: ExportSource,
  open: OpenSink,
  leftOut: readonly LeftOut[],
): Promise<RowCounts> {
  const counts: Record<string, number> = {}
  const ends: (() => Promise<void>)[] = []
  const into = <Row>(table: Table<Row>) => {
    const sink = open(table)
    let count = 0
    ends.push(async () => {
      await sink.end()
      counts[table.name] = count
    })
    return (row: Row): Promise<void> | undefined => {
      count += 1
      return sink.add(cellsOf(table, row))
    }
  }

  const addArticle = into(articles)
  const addSentence = into(sentences)
  const addMention = into(mentions)
  const addClaim = into(claims)
  const addClaimActor = into(claimActors)
  const addSpeaker = into(claimSpeakers)
  const addRelation = into(relations)
  const tally = coverageTally()
  for (const one of leftOut) tally.leftOut(one)
  let done = 0
  for await (const article of readArticles(source)) {
    tally.article(article)
    for (const added of addOwned(article)) await added
    done += 1
    if (done % 100 === 0) source.report(`Writing articles and claims: ${done} articles`)
  }
  function* addOwned(article: ArticleRow): Generator<Promise<void> | undefined> {
    yield addArticle(article)
    for (const sentence of article.sentences) {
      yield addSentence({ article, sentence })
      for (const [position, mention] of sentence.mentions.entries())
        yield addMention({ article, sentence, mention, position })
      for (const claim of sentence.claims) {
        const row = { article, sentence, claim }
        yield addClaim(row)
        for (const part of claimActorRows(claim)) yield addClaimActor(part)
        for (const link of claimSpeakerRows(row)) yield addSpeaker(link)
      }
      for (const relation of sentence.relations) yield addRelation({ article, sentence, relation })
    }
  }

  const addEvent = into(events)
  const addEventActor = into(eventActors)
  done = 0
  for await (const event of readEvents(source)) {
    await addEvent(event)
    for (const part of event.participants) await addEventActor({ event, part })
    done += 1
    if (done % 1000 === 0) source.report(`Writing events: ${done}`)
  }
  const addActor = into(actors)
  for await (const actor of readActors(source)) await addActor(actor)
  const addCoverage = into(coverage)
  for (const row of tally.rows()) await addCoverage(row)
  for (const end of ends) await end()
  return counts
}
