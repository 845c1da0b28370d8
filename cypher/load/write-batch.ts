import { z } from 'zod'
import { compareText } from '../../model/compare-text.ts'
import { personCoder } from '../../model/extraction.ts'
import type { Reader, Row } from '../connection.ts'
import { GraphChangedError } from '../graph-error.ts'
import { loadStatement } from '../statement.ts'
import type { Statement } from '../statement.ts'
import type { Batch } from './load-rows.ts'
import { takeTurn } from './turn.ts'

const statement = (name: string): Statement => loadStatement(new URL(`${name}.cypher`, import.meta.url))

const lockArticles = statement('lock-articles')
const resolveKeys = statement('resolve-keys')
const clearing = {
  claims: statement('clear-claims'),
  knowledge: statement('clear-knowledge'),
  added: statement('clear-added'),
  outlet: statement('clear-outlet'),
  mentions: statement('clear-mentions'),
  relations: statement('clear-relations'),
  sentences: statement('clear-sentences'),
}
const writing = {
  membership: statement('enter-collection'),
  sentences: statement('write-sentences'),
  knowledge: statement('write-knowledge'),
  outlets: statement('write-outlets'),
  mentions: statement('write-mentions'),
  claims: statement('write-claims'),
  actors: statement('write-claim-actors'),
  recipients: statement('write-claim-recipients'),
  speakers: statement('write-claim-speakers'),
  places: statement('write-claim-places'),
  relations: statement('write-relations'),
  ledger: statement('write-ledger'),
}

const Locked = z.array(z.object({ id: z.string(), loadedBefore: z.boolean() }))
const Resolved = z.array(z.object({ key: z.string(), actor: z.string() }))
const Written = z.tuple([z.object({ written: z.number() })])

/**
 * Writes whole articles with all they own and their ledger entries, in the transaction of `writer`. What an article owned
 * before goes first, so that writing twice leaves the same graph; the lock on each article lets nobody in between. Rows are
 * sorted, so that writers take their locks in one order. Throws `GraphChangedError` when a row found no place.
 */
export async function writeBatch(writer: Reader, batch: Batch): Promise<void> {
  const { articles } = batch
  await takeTurn(writer)
  const locked = Locked.parse(
    await writer.run(lockArticles, {
      ingestedAt: batch.ingestedAt,
      articles: inOrder(
        articles.map((rows) => rows.article),
        (row) => row.id,
      ),
    }),
  )
  await clear(writer, batch, new Set(locked.filter((row) => row.loadedBefore).map((row) => row.id)))
  const actorOf = await resolve(writer, batch)
  const steps = planOf(batch, actorOf)
  await Promise.all(
    steps.map(async ({ statement, rows, params }) => {
      if (rows.length === 0) return
      const [{ written }] = Written.parse(await writer.run(statement, { ...params, rows }))
      if (written !== rows.length) throw new GraphChangedError(statement.name, rows.length, written)
    }),
  )
}

async function clear(writer: Reader, batch: Batch, before: ReadonlySet<string>): Promise<void> {
  const articles = batch.articles
    .filter((rows) => before.has(rows.article.id))
    .map((rows) => ({
      id: rows.article.id,
      claims: rows.claims.map((row) => row.id),
      sentences: rows.sentences.map((row) => row.id),
    }))
  if (articles.length === 0) return
  const params = { articles, coder: batch.coder }
  await writer.run(clearing.claims, params)
  await writer.run(clearing.knowledge, params)
  if (!batch.reads) return
  await writer.run(clearing.added, { ...params, coder: personCoder.name })
  await writer.run(clearing.outlet, params)
  await writer.run(clearing.mentions, params)
  await writer.run(clearing.relations, params)
  await writer.run(clearing.sentences, params)
}

async function resolve(writer: Reader, batch: Batch): Promise<(key: string) => string> {
  const keys = [...new Set(batch.articles.flatMap((rows) => rows.knowledge.map((row) => row.key)))].toSorted()
  const resolved = Resolved.parse(await writer.run(resolveKeys, { keys }))
  const actors = new Map(resolved.map((row) => [row.key, row.actor]))
  return (key) => {
    const actor = actors.get(key)
    if (actor === undefined) throw new GraphChangedError('resolve-keys.cypher', keys.length, resolved.length)
    return actor
  }
}

type Step = { statement: Statement; rows: readonly Row[]; params?: Row }

/** The statements in the order in which their rows need each other; they go out together and are answered in turn. */
function planOf(batch: Batch, actorOf: (key: string) => string): Step[] {
  const { articles, collection, reads } = batch
  const withActor = <Keyed extends { readonly key: string }>(row: Keyed) => ({
    ...row,
    actor: actorOf(row.key),
  })
  const own: Step[] = [
    {
      statement: writing.membership,
      rows: collection === null ? [] : articles.map((rows) => ({ article: rows.article.id })),
      params: { collection },
    },
    { statement: writing.sentences, rows: articles.flatMap((rows) => rows.sentences) },
    {
      statement: writing.knowledge,
      rows: inOrder(
        articles.flatMap((rows) => rows.knowledge),
        (row) => row.key,
      ),
    },
  ]
  const read: Step[] = [
    {
      statement: writing.outlets,
      rows: inOrder(articles.flatMap((rows) => rows.outlets).map(withActor), byActor),
    },
    {
      statement: writing.mentions,
      rows: inOrder(articles.flatMap((rows) => rows.mentions).map(withActor), byActor),
    },
    {
      statement: writing.relations,
      rows: articles
        .flatMap((rows) => rows.relations)
        .map((row) => ({ ...row, subjectActor: actorOf(row.subject), objectActor: actorOf(row.object) })),
    },
  ]
  const coded: Step[] = [
    { statement: writing.claims, rows: articles.flatMap((rows) => rows.claims) },
    {
      statement: writing.actors,
      rows: inOrder(articles.flatMap((rows) => rows.actors).map(withActor), byActor),
    },
    {
      statement: writing.recipients,
      rows: inOrder(articles.flatMap((rows) => rows.recipients).map(withActor), byActor),
    },
    {
      statement: writing.speakers,
      rows: inOrder(articles.flatMap((rows) => rows.speakers).map(withActor), byActor),
    },
    {
      statement: writing.places,
      rows: inOrder(
        articles.flatMap((rows) => rows.places),
        (row) => row.place,
      ),
    },
    {
      statement: writing.ledger,
      rows: inOrder(
        articles.map((rows) => rows.ledger),
        (row) => row.id,
      ),
      params: { attempt: batch.attempt },
    },
  ]
  return reads ? [...own, ...read, ...coded] : [...own, ...coded]
}

function inOrder<Item>(items: readonly Item[], by: (item: Item) => string): Item[] {
  return items.toSorted((a, b) => compareText(by(a), by(b)))
}

function byActor(row: { actor: string }): string {
  return row.actor
}
