import { z } from 'zod'
import { compareText } from '../../model/compare-text.ts'
import { Decision } from '../../model/decision.ts'
import { partedKey } from '../../model/slug.ts'
import { integer } from '../connection.ts'
import type { Reader } from '../connection.ts'
import type { StoredProperties } from '../load/load-rows.ts'
import { loadStatement } from '../statement.ts'

const statement = (name: string) => loadStatement(new URL(`${name}.cypher`, import.meta.url))
const write = statement('write-decision')
const undo = statement('undo-decision')
const read = statement('read-decision')
const list = statement('list-decisions')
const count = statement('count-decisions')
const readOfArticles = statement('read-decisions-of-articles')
const readSplitRows = statement('read-splits')
const readRenameRows = statement('read-renames')
const markJudged = statement('mark-judged-articles')

const StoredDecision = z
  .looseObject({
    selectors: z.string(),
    details: z.string(),
    reason: z.string().nullable().default(null),
    undoneAt: z.string().nullable().default(null),
  })
  .transform(({ selectors, details, ...plain }): unknown => ({
    ...z.record(z.string(), z.unknown()).parse(JSON.parse(details)),
    ...plain,
    selectors: JSON.parse(selectors),
  }))
  .pipe(Decision)
const Rows = z.array(z.object({ decision: StoredDecision }))

/** Where a page of the log goes on: moment and id of the last decision seen. */
export type DecisionRank = readonly [at: string, id: string]

/** Stores a decision. The properties that say what it is about serve only to find it again. */
export async function writeDecision(writer: Reader, decision: Decision): Promise<void> {
  await writer.run(write, { id: decision.id, properties: propertiesOf(decision) })
}

/** Notes that a decision is undone; false when it was undone before or is unknown. */
export async function undoDecision(
  writer: Reader,
  undone: { id: string; by: string; at: string },
): Promise<boolean> {
  const rows = await writer.run(undo, undone)
  return rows.length === 1
}

/** The decision with this id, or null. */
export async function readDecision(reader: Reader, id: string): Promise<Decision | null> {
  const rows = Rows.parse(await reader.run(read, { id }))
  return rows[0]?.decision ?? null
}

/** A page of the log, newest first, undone ones included. */
export async function readDecisions(
  reader: Reader,
  page: { after: DecisionRank | null; limit: number },
): Promise<Decision[]> {
  const rows = await reader.run(list, { after: page.after, limit: integer(page.limit) })
  return Rows.parse(rows).map((row) => row.decision)
}

export async function countDecisions(reader: Reader): Promise<number> {
  const [row] = z.tuple([z.object({ count: z.int() })]).parse(await reader.run(count))
  return row.count
}

/** The decisions about claims of these articles that hold, in no order. */
export async function readDecisionsOfArticles(
  reader: Reader,
  articles: readonly string[],
): Promise<Decision[]> {
  return Rows.parse(await reader.run(readOfArticles, { articles })).map((row) => row.decision)
}

/** The decisions that part namesakes and hold, in no order. */
export async function readSplits(reader: Reader): Promise<Extract<Decision, { kind: 'split' }>[]> {
  const rows = Rows.parse(await reader.run(readSplitRows))
  return rows.map((row) => row.decision).filter((decision) => decision.kind === 'split')
}

const Renames = z.array(z.object({ actor: z.string(), decision: StoredDecision }))

/** The names that people gave the actors: for each the newest that holds. */
export async function readGivenNames(
  reader: Reader,
  actors: readonly string[],
): Promise<Map<string, string>> {
  const rows = Renames.parse(await reader.run(readRenameRows, { actors }))
  const oldestFirst = rows.toSorted(
    ({ decision: a }, { decision: b }) => compareText(a.at, b.at) || compareText(a.id, b.id),
  )
  return new Map(
    oldestFirst.flatMap(({ actor, decision }): [string, string][] =>
      decision.kind === 'rename' ? [[actor, decision.name]] : [],
    ),
  )
}

/** Marks those of the articles that people judged claims of. */
export async function markJudgedArticles(writer: Reader, articles: readonly string[]): Promise<void> {
  await writer.run(markJudged, { articles })
}

function propertiesOf(decision: Decision): StoredProperties {
  const { id: _id, kind, selectors, by, at, reason, undoneAt, ...details } = decision
  const [first] = selectors
  return {
    kind,
    selectors: JSON.stringify(selectors),
    details: JSON.stringify(details),
    by,
    at,
    reason,
    undoneAt,
    article: 'article' in first ? first.article : null,
    parts:
      decision.kind === 'split'
        ? selectors.flatMap((selector) =>
            'key' in selector ? [partedKey(selector.key, decision.distinguisher)] : [],
          )
        : [],
    keys: selectors.flatMap((selector) => ('key' in selector ? [selector.key] : [])),
  }
}
