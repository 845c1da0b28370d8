import type { Reader } from '../../../cypher/connection.ts'
import {
  removeAddedClaims,
  writeJudgedClaims,
  writeNamed,
  writeRetractions,
} from '../../../cypher/decisions/judged.ts'
import type { JudgedClaim } from '../../../cypher/decisions/judged.ts'
import type { StatedArticle, StatedClaim } from '../../../cypher/decisions/stated.ts'
import { takeMarks, writeMarks } from '../../../cypher/derive/marks.ts'
import type { Mark } from '../../../cypher/derive/marks.ts'
import { personCoder } from '../../../model/extraction.ts'
import { judgeArticle } from './judge-article.ts'
import type { JudgedArticle } from './judge-article.ts'
import { readDecidedArticles } from './stated-article.ts'

const articlesAtOnce = 20

/** Judged articles: their claims are as their coder made them, after all that people decided about them. */
export async function deriveJudged(writer: Reader): Promise<number> {
  const marks = await takeMarks(writer, 'judged', articlesAtOnce)
  if (marks.length === 0) return 0
  const articles = marks.flatMap((mark) => mark.references)
  const decided = await readDecidedArticles(writer, articles)
  const changes = decided.map(({ stated, decisions }) => changesOf(stated, judgeArticle(stated, decisions)))
  const retractions = decided
    .filter(({ stated, isRetracted }) => stated.retracted !== isRetracted)
    .map(({ stated: { article }, isRetracted }) => ({ article, retracted: isRetracted }))
  await writeRetractions(writer, retractions)
  await removeAddedClaims(
    writer,
    changes.flatMap((change) => change.gone.map(({ id }) => id)),
  )
  await writeNamed(
    writer,
    personCoder.name,
    changes.flatMap(({ article, named }) => (named === null ? [] : [{ article, named }])),
  )
  const left = await writeJudgedClaims(
    writer,
    changes.flatMap((change) => change.changed),
  )
  await writeMarks(writer, [
    ...changes.flatMap(marksOf),
    ...retractions.map(({ article }): Mark => ({ kind: 'article', references: [article] })),
    ...left.map((actor): Mark => ({ kind: 'actor', references: [actor] })),
  ])
  return marks.length
}

type Changes = {
  readonly article: string
  readonly before: readonly StatedClaim[]
  readonly changed: readonly JudgedClaim[]
  readonly gone: readonly StatedClaim[]
  /** Whom only people name from now on; null when they are the same as before. */
  readonly named: JudgedArticle['named'] | null
}

/** What is to be written so that an article states what it is judged to state. */
function changesOf(stated: StatedArticle, judged: JudgedArticle): Changes {
  const differing = differingClaims(stated.claims, judged.claims)
  const after = new Set(judged.claims.map(({ id }) => id))
  const named = stated.knows
    .filter(({ coder }) => coder === personCoder.name)
    .map(({ coder: _coder, ...known }) => known)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return {
    article: stated.article,
    before: stated.claims,
    changed: judged.claims.filter(({ id }) => differing.has(id)),
    gone: stated.claims.filter(({ id }) => !after.has(id)),
    named:
      JSON.stringify(named.map(knownText)) === JSON.stringify(judged.named.map(knownText))
        ? null
        : judged.named,
  }
}

function knownText({ key, name, type, country, sectors }: JudgedArticle['named'][number]): string {
  return JSON.stringify([key, name, type, country, sectors])
}

/** The claims that do not stand in both lists in the same way. */
export function differingClaims(
  before: readonly (JudgedClaim | StatedClaim)[],
  after: readonly (JudgedClaim | StatedClaim)[],
): Set<string> {
  const then = digestsOf(before)
  const now = digestsOf(after)
  return new Set([...then.keys(), ...now.keys()].filter((id) => then.get(id) !== now.get(id)))
}

function digestsOf(claims: readonly (JudgedClaim | StatedClaim)[]): Map<string, string> {
  return new Map(claims.map((claim) => [claim.id, digestOf(claim)]))
}

function digestOf(claim: JudgedClaim | StatedClaim): string {
  const { fields, actors, recipients, places } = 'said' in claim ? claim.said : claim
  return JSON.stringify([claim.check, claim.coded, fields, actors, recipients, places])
}

function marksOf({ article, before, changed, gone, named }: Changes): Mark[] {
  if (changed.length === 0 && gone.length === 0 && named === null) return []
  const ids = new Set(changed.map(({ id }) => id))
  const places = [
    ...before.filter(({ id }) => ids.has(id)).flatMap((claim) => claim.places),
    ...changed.flatMap(({ said }) => said.places),
  ]
  return [
    { kind: 'article', references: [article] },
    ...(named ?? []).map(({ key }): Mark => ({ kind: 'key', references: [key] })),
    ...places.map(({ id }): Mark => ({ kind: 'place', references: [id] })),
  ]
}
