import type { CodedClaim } from '../../../cypher/derive/claims.ts'
import { publicationDay } from '../../../model/article.ts'
import { newsRank } from '../../../knowledge/often-named.ts'
import { compareText } from '../../../model/compare-text.ts'
import { isNamedKey } from '../../../model/slug.ts'
import type { Party } from './comparable.ts'
import { daysOf } from '../../../model/days.ts'
import { middleOf } from './windows.ts'

/** A date up to a month wide may be the same as a narrower one in it; "in 2019" says too little for that. */
const widestJoinable = 31

const month = /^(?<rest>.*\|)(?<year>\d{4})-(?<month>\d{2})$/u

/**
 * Which claims a claim may form an event with: `TYPE|whom|when`. Whom: the one of its participants that is least in the news,
 * as its country where it has one, so that a claim that names one side only, or a president for his country, meets the full
 * one, and the United States do not glue all they do. When: the month of its date, or of its publication; a date wider than
 * a month is a block of its own. A claim that names nobody beyond its article stays with it and its near-copies. Null for
 * rejected claims and those of articles that are set aside, which report no event.
 */
export function blockOf(claim: CodedClaim): string | null {
  if (claim.rejected || claim.setAside) return null
  const whom = leastNamed([...claim.actors, ...claim.recipients])
  return [claim.type, whom ?? '', whom === null ? claim.story : whenOf(claim)].join('|')
}

/** The blocks of the months before and after, in which an event may go on; none where a block has no month. */
export function neighboursOf(block: string): { before: string; after: string } | null {
  const { rest, year, month: number } = month.exec(block)?.groups ?? {}
  if (rest === undefined) return null
  // `Date.UTC` takes the first century for the twentieth.
  const at = (offset: number) =>
    new Date(new Date(0).setUTCFullYear(Number(year), Number(number) - 1 + offset)).toISOString().slice(0, 7)
  return { before: `${rest}${at(-1)}`, after: `${rest}${at(1)}` }
}

function leastNamed(parties: readonly Party[]): string | null {
  const families = parties.flatMap(({ id, country }) =>
    country !== null ? [`country:${country}`] : isNamedKey(id) ? [id] : [],
  )
  const [first] = families.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a, b))
  return first ?? null
}

/** Whoever belongs to no country is in the news less than any country. */
function rankOf(family: string): number {
  return newsRank(family) > 0 ? 1 + newsRank(family) : family.startsWith('country:') ? 1 : 0
}

function whenOf({ story, dateFrom, dateTo, publishedAt }: CodedClaim): string {
  if (dateFrom !== null && dateTo !== null) {
    const window = { from: dateFrom, to: dateTo }
    return daysOf(window) > widestJoinable ? `${dateFrom}..${dateTo}` : middleOf(window).slice(0, 7)
  }
  return publicationDay(publishedAt)?.slice(0, 7) ?? story
}
