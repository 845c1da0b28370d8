import {
  readComparedTexts,
  readNearCopies,
  readTexts,
  renewPrints,
  writeCopies,
  writePrints,
  writeStories,
} from '../../cypher/derive/copies/copies.ts'
import type { Copy } from '../../cypher/derive/copies/copies.ts'
import { readVersions, writeRevisions } from '../../cypher/derive/copies/versions.ts'
import { takeMarks, writeMarks } from '../../cypher/derive/marks.ts'
import type { Mark } from '../../cypher/derive/marks.ts'
import type { Reader } from '../../cypher/connection.ts'
import { copiesAmong, rememberingShingles } from './copies/copies.ts'
import { storiesOf } from './copies/groups.ts'
import { printsOf } from './copies/prints.ts'
import { revisionsOf } from './copies/revisions.ts'

const textsAtOnce = 50
const bucketsAtOnce = 20
const membersAtOnce = 1000
const storiesAtOnce = 200
const versionsAtOnce = 200

/** New articles: their prints. Each is compared with the first article of each print; a new first has all compared again. */
export async function derivePrints(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'print', textsAtOnce)
  const texts = await readTexts(
    writer,
    marks.flatMap((mark) => mark.references),
  )
  const rows = texts.flatMap(({ id, text }) => printsOf(text).map((print) => ({ article: id, print })))
  const renewed = await writePrints(writer, rows)
  await writeMarks(writer, [
    ...texts.map(({ id }): Mark => ({ kind: 'copy', references: [id] })),
    ...renewed.map((print): Mark => ({ kind: 'bucket', references: [print] })),
  ])
  return marks.length
}

/** Prints whose first article has changed: those that share them are compared with the new first, page by page. */
export async function deriveBuckets(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'bucket', bucketsAtOnce)
  const rows = marks.flatMap(({ references: [print], after }) =>
    print === undefined ? [] : [{ print, after: after ?? '' }],
  )
  const members = await renewPrints(writer, rows, membersAtOnce)
  await writeMarks(writer, [
    ...members.flatMap(({ articles }) =>
      articles.map((article): Mark => ({ kind: 'copy', references: [article] })),
    ),
    ...members.flatMap(({ print, articles }): Mark[] =>
      articles.length < membersAtOnce
        ? []
        : [{ kind: 'bucket', references: [print], after: articles.at(-1) ?? null }],
    ),
  ])
  return marks.length
}

/** Articles: which others they are near-copies of. */
export async function deriveCopies(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'copy', textsAtOnce)
  const articles = marks.flatMap((mark) => mark.references)
  const shingles = rememberingShingles()
  const compared = (await readComparedTexts(writer, articles)).map(({ article, story, firsts, stored }) => ({
    article: article.id,
    story,
    stored,
    copies: copiesAmong(article, firsts, shingles),
  }))
  const changed = compared.filter(({ stored, copies }) => wordsOf(stored) !== wordsOf(copies))
  await writeCopies(
    writer,
    changed.map(({ article, copies }) => ({ article, copies })),
  )
  const touched = new Set([
    ...compared.filter(({ story }) => story === null).map(({ article }) => article),
    ...changed.flatMap(({ article, stored, copies }) => [
      article,
      ...[...stored, ...copies].map((copy) => copy.of),
    ]),
  ])
  await writeMarks(
    writer,
    [...touched].map((article) => ({ kind: 'story', references: [article] })),
  )
  return marks.length
}

function wordsOf(copies: readonly Copy[]): string {
  return copies
    .map(({ of, similarity }) => `${of} ${similarity}`)
    .toSorted()
    .join('|')
}

/** Groups of near-copies, however far they reach: the smallest id of each is the story of all. */
export async function deriveStories(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'story', storiesAtOnce)
  const articles = marks.flatMap((mark) => mark.references)
  const stories = await storiesOf(articles, (farthest) => readNearCopies(writer, farthest))
  const changed = await writeStories(
    writer,
    [...stories].map(([article, story]) => ({ article, story })),
  )
  await writeMarks(
    writer,
    changed.map((article) => ({ kind: 'article', references: [article] })),
  )
  return marks.length
}

/** Articles of one outlet at one URL: which revises which, and which is the latest. */
export async function deriveRevisions(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'version', versionsAtOnce)
  const articles = marks.flatMap((mark) => mark.references)
  const pages = await readVersions(writer, articles)
  const stored = new Map(pages.flat().map((version) => [version.id, version]))
  const changed = pages.flatMap(revisionsOf).filter(({ id, superseded, revises }) => {
    const before = stored.get(id)
    return before?.superseded !== superseded || before.revises !== revises
  })
  await writeRevisions(writer, changed)
  await writeMarks(
    writer,
    changed.map(({ id }) => ({ kind: 'article', references: [id] })),
  )
  return marks.length
}
