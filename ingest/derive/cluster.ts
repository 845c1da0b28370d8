import type { Modality } from '../../model/claim.ts'
import { datesOverlap } from '../../model/dates.ts'
import type { IsoDate } from '../../model/dates.ts'
import { publicationDay } from '../../model/article.ts'

/** What clustering looks at; all claims given are of one block (same type, mode and participants). */
export type DatedClaim = {
  readonly id: string
  readonly dateFrom: IsoDate | null
  readonly dateTo: IsoDate | null
  readonly publishedAt: string | null
  readonly modality: Modality
}

type Window = { readonly from: IsoDate; readonly to: IsoDate }

/** A date up to a month wide may be the same as a narrower one inside it; "in 2019" says too little for that. */
const widestJoinable = 31

const dayLength = 86_400_000

/** The days of a window, both ends included. */
export function daysOf(window: Window): number {
  return (Date.parse(window.to) - Date.parse(window.from)) / dayLength + 1
}

/**
 * Claims of one block as events. Claims with the same date belong together. A wider date (up to a month) joins the one
 * narrower date that it overlaps; when it overlaps several, none is preferred and it stays apart. Claims without a date
 * belong together when they were published in the same week and are of one kind (hypothetical or not); without a publication
 * date each stands alone. The order of the claims does not matter: windows are taken narrowest first.
 */
export function clusterClaims<Claim extends DatedClaim>(claims: readonly Claim[]): Claim[][] {
  const byWindow = Map.groupBy(claims, windowKey)
  const undated = [...byWindow].filter(([, group]) => windowOf(group) === null).map(([, group]) => group)
  const dated = [...byWindow.values()]
    .flatMap((group) => {
      const window = windowOf(group)
      return window === null ? [] : [{ window, claims: group }]
    })
    .toSorted(
      (a, b) =>
        daysOf(a.window) - daysOf(b.window) ||
        (a.window.from < b.window.from ? -1 : a.window.from > b.window.from ? 1 : 0),
    )
  const clusters: { window: Window; claims: Claim[] }[] = []
  for (const group of dated) {
    const near =
      daysOf(group.window) <= widestJoinable
        ? clusters.filter((cluster) => datesOverlap(cluster.window, group.window))
        : []
    const [only, ...others] = near
    if (only !== undefined && others.length === 0) only.claims.push(...group.claims)
    else clusters.push({ window: group.window, claims: [...group.claims] })
  }
  return [...clusters.map((cluster) => cluster.claims), ...undated]
    .map((cluster) => cluster.toSorted(byId))
    .toSorted((a, b) => ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
}

function windowOf(group: readonly DatedClaim[]): Window | null {
  const [claim] = group
  return claim === undefined || claim.dateFrom === null || claim.dateTo === null
    ? null
    : { from: claim.dateFrom, to: claim.dateTo }
}

function windowKey(claim: DatedClaim): string {
  if (claim.dateFrom !== null && claim.dateTo !== null) return `${claim.dateFrom} ${claim.dateTo}`
  const published = publicationDay(claim.publishedAt)
  if (published === null) return `alone ${claim.id}`
  return `week ${weekOf(published)} ${claim.modality === 'hypothetical' ? 'hypothetical' : 'real'}`
}

/** The Monday of a day's week. */
function weekOf(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
