import type { Reader } from '../../../cypher/connection.ts'
import { readSplits } from '../../../cypher/decisions/decision-log.ts'
import { markSplitArticlesOfKey, readReadings, writeReadings } from '../../../cypher/decisions/readings.ts'
import { takeMarks, writeMarks } from '../../../cypher/derive/marks.ts'
import type { Mark } from '../../../cypher/derive/marks.ts'
import { partReading } from './part-reading.ts'

const articlesOfKeyAtOnce = 1000
const articlesAtOnce = 100

/** Keys that people parted, or did so before: the articles that know them are looked at, page by page. */
export async function deriveParted(writer: Reader): Promise<number> {
  const [mark] = await takeMarks(writer, 'parted', 1)
  const [key] = mark?.references ?? []
  if (mark === undefined || key === undefined) return 0
  const after = await markSplitArticlesOfKey(writer, {
    key,
    after: mark.after ?? '',
    limit: articlesOfKeyAtOnce,
  })
  if (after !== null) await writeMarks(writer, [{ kind: 'parted', references: [key], after }])
  return 1
}

/** Articles that know such a key: which of the parts they mean. */
export async function deriveSplits(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'split', articlesAtOnce)
  if (marks.length === 0) return 0
  const articles = marks.flatMap((mark) => mark.references)
  const splits = await readSplits(writer)
  const keys = new Set(splits.flatMap(({ selectors }) => selectors.map(({ key }) => key)))
  const changed = (await readReadings(writer, articles, [...keys]))
    .map((reading) => ({ ...reading, parted: partReading(reading, splits) }))
    .filter(({ key, means, parted }) => means.some((meant) => meant !== (parted ?? key)))
  await writeReadings(
    writer,
    changed.map(({ article, key, parted }) => ({ article, key, parted })),
  )
  await writeMarks(
    writer,
    changed.flatMap(({ article, key, means, parted }): Mark[] => [
      { kind: 'article', references: [article] },
      ...[...means, parted ?? key].map((meant): Mark => ({ kind: 'key', references: [meant] })),
    ]),
  )
  return marks.length
}
