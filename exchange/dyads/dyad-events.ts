import { linkingStatuses, mostLinkedParticipants } from '../../model/event.ts'
import type { TimeUnit } from '../../model/time-bins.ts'
import type { LeftOut } from '../left-out.ts'
import { pairsOf } from '../pairs/pairs-of.ts'
import type { Pair } from '../pairs/pairs-of.ts'
import { isSymmetric } from '../pairs/symmetric.ts'
import type { EventWithStandings } from '../rows/event-rows.ts'
import { standingIn } from '../rows/standing.ts'
import type { Contribution } from './dyad-cell.ts'
import { dyadSides } from './dyad-party.ts'
import type { DyadParty, DyadUnit } from './dyad-party.ts'
import { periodOf } from './period.ts'

export type DyadChoice = {
  readonly unit: TimeUnit
  readonly of: DyadUnit
  readonly directed: boolean
}

/** The pairs that an event counts for, in its period. */
export type DyadEvent = { readonly period: number; readonly pairs: readonly Pair<DyadParty>[] }

const tooWide: Readonly<Record<TimeUnit, string>> = {
  day: 'events whose date is less exact than a day',
  week: 'events whose date lies in no single week',
  month: 'events whose date lies in no single month',
  year: 'events whose date lies in no single year',
}

/**
 * Where an event counts; null where it does not, and `left` tells why. `published` is the day that dates an event without a date of
 * its own, null where such events are dropped.
 */
export function dyadEvent(
  event: EventWithStandings,
  choice: DyadChoice,
  left: LeftOut,
  published: string | null = null,
): DyadEvent | null {
  const { status } = event
  const out = (reason: string): null => {
    left.count(reason)
    return null
  }
  if (!linkingStatuses.includes(status)) return out(`${status} events`)
  if (event.participants.length > mostLinkedParticipants)
    return out(`events with more than ${mostLinkedParticipants} participants`)
  const sides = dyadSides(event, choice.of)
  const pairs = pairsOf(sides, choice.directed ? 'directed' : 'undirected', isSymmetric(event))
  if (pairs.length === 0) return out(whyNoPair(event, choice.of, sides.length))
  const { dateFrom, dateTo, datePrecision } = event
  const when =
    dateFrom === null || dateTo === null || datePrecision === null
      ? published === null
        ? null
        : { from: published, to: published, precision: 'day' as const }
      : { from: dateFrom, to: dateTo, precision: datePrecision }
  if (when === null) return out('events without a date')
  const period = periodOf(when, choice.unit)
  return period === null ? out(tooWide[choice.unit]) : { period, pairs }
}

function whyNoPair(event: EventWithStandings, of: DyadUnit, sides: number): string {
  if (event.participants.length < 2) return 'events with fewer than two participants'
  if (of === 'actors') return 'events with nobody on the other side'
  const countries = event.participants.map(({ actor }) => standingIn(event, actor).country)
  return sides > 0 && new Set(countries).size === 1 && !countries.includes(null)
    ? 'events within one country'
    : 'events without a country on both sides'
}

/** What an event adds to each of its pairs. */
export function contributions(event: EventWithStandings, { period, pairs }: DyadEvent): Contribution[] {
  return pairs.map(({ source, target, symmetric }) => ({
    source: source.id,
    target: target.id,
    period,
    type: event.type,
    intensity: event.intensity,
    claims: event.claimCount,
    articles: event.articleCount,
    independent: event.independentCount,
    disputed: event.status === 'disputed',
    symmetric,
    sourceSectors: source.sectors,
    targetSectors: target.sectors,
  }))
}
