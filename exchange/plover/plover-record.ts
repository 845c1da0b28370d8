import { countryOf } from '../../knowledge/countries.ts'
import { publicationDay } from '../../model/article.ts'
import type { EventStatus } from '../../model/event.ts'
import { contexts } from '../../model/plover/contexts.ts'
import type { EventReport, ReportedEvent } from '../rows/event-reports.ts'
import type { EventRow } from '../rows/event-rows.ts'
import { countryCodeOf, standing } from '../rows/standing.ts'

/**
 * Numbers of people, by the manual: the least that is reported. Where reports differ or give a range, the fields of ours beside
 * it say from where to where.
 */
type Size = { readonly [Field in Counted | `${Counted}_low` | `${Counted}_high`]?: number }
type Counted = 'dead' | 'injured' | 'arrested'

/** An actor object of PLOVER; what is not known is left out. */
export type PloverActor = {
  readonly code?: string
  readonly sector?: readonly string[]
  readonly actor_text?: string
  readonly identifier_id?: string
  readonly identifier_text: string
  readonly office?: string
  /** Not of PLOVER: the id of the actor here. */
  readonly id: string
}

/** A record by chapter "Data Fields" of the PLOVER manual, with fields of ours after `comment`; it permits those. */
export type PloverRecord = {
  readonly id: string
  readonly date: string | null
  readonly enddate: string | null
  readonly actor: readonly PloverActor[]
  readonly recipient: readonly PloverActor[]
  readonly event: readonly string[]
  readonly mode: readonly string[]
  readonly context: readonly string[]
  readonly quad: number
  readonly scale: number
  readonly event_loc?: Record<string, string | number>
  readonly event_text?: readonly string[]
  readonly size?: Size
  readonly text_info?: { sequence: number; start: number; end: number }
  readonly cite_info: Record<string, string>
  readonly comment?: string
  readonly status: EventStatus
  readonly date_precision: string | null
  readonly claims: number
  readonly articles: number
  readonly independent: number
  readonly reports: readonly PloverReport[]
}

type PloverReport = {
  readonly claim: string
  readonly context?: readonly string[]
  readonly hedge?: string
  readonly text?: string
  readonly text_info: { sequence: number; start: number; end: number }
  readonly cite_info: Record<string, string>
}

/** PLOVER's special contexts (section of that name): what is planned, supposed or denied says so there. */
const specialOfStatus: Readonly<Partial<Record<EventStatus, string>>> = {
  announced: 'future',
  hypothetical: 'hypothetical',
  denied: 'negation',
}

/** An event as a PLOVER record. `published` dates one without a date of its own; null leaves its date open. */
export function ploverRecord({ event, reports }: ReportedEvent, published: string | null): PloverRecord {
  const [lead] = reports
  const text = lead?.sentence.text ?? null
  const date = event.dateFrom ?? published
  const size = sizeOf(reports)
  const place = placeOf(event.place)
  return {
    id: event.id,
    date,
    enddate: event.dateTo ?? date,
    actor: actorsOf(event, 'actor', reports),
    recipient: actorsOf(event, 'recipient', reports),
    event: [event.type],
    mode: event.mode === null ? [] : [event.mode],
    context: [...contexts.filter((one) => event.contexts.includes(one)), ...specialContexts(event, reports)],
    quad: event.quad,
    scale: event.intensity,
    ...(place === null ? {} : { event_loc: place }),
    ...(text === null
      ? {}
      : { event_text: distinct(reports.flatMap(({ sentence }) => sentence.text ?? [])) }),
    ...(Object.keys(size).length === 0 ? {} : { size }),
    ...(lead === undefined ? {} : { text_info: textInfo(lead) }),
    cite_info: lead === undefined ? {} : citeInfo(lead),
    ...(event.dateFrom === null && published !== null
      ? { comment: 'No date is told: that of the first publication.' }
      : {}),
    status: event.status,
    date_precision: event.datePrecision,
    claims: event.claimCount,
    articles: event.articleCount,
    independent: event.independentCount,
    reports: reports.map(reportOf),
  }
}

function specialContexts(event: EventRow, reports: readonly EventReport[]): string[] {
  const special = specialOfStatus[event.status]
  if (special !== undefined) return [special]
  return reports.length > 0 && reports.every(({ claim }) => claim.modality === 'historical')
    ? ['historical']
    : []
}

function reportOf(report: EventReport): PloverReport {
  const { claim, sentence } = report
  const special = [
    ...(claim.modality === 'asserted' ? [] : [claim.modality]),
    ...(claim.polarity === 'negated' ? ['negation'] : []),
  ]
  return {
    claim: claim.id,
    ...(special.length === 0 ? {} : { context: special }),
    ...(claim.hedge === null ? {} : { hedge: claim.hedge }),
    ...(sentence.text === null ? {} : { text: sentence.text }),
    text_info: textInfo(report),
    cite_info: citeInfo(report),
  }
}

const textInfo = ({ sentence }: EventReport) => ({
  sequence: sentence.index + 1,
  start: sentence.start,
  end: sentence.end,
})

function citeInfo({ article, claim }: EventReport): Record<string, string> {
  const told = {
    citation: article.id,
    url: article.url,
    title: article.title,
    language: article.language,
    publication: article.outlet,
    date: publicationDay(article.publishedAt),
    coder: `Dramatis ${claim.coder}`,
    codebook: 'plover-2.0',
    version: claim.coderVersion,
  }
  return known(told)
}

function actorsOf(
  event: EventRow,
  role: 'actor' | 'recipient',
  reports: readonly EventReport[],
): PloverActor[] {
  return event.participants
    .filter((participant) => participant.role === role)
    .map(({ actor }) => {
      const told = reports.flatMap(({ parties }) => parties.filter((party) => party.actor === actor.id))
      const first = (field: 'title' | 'text'): string | null =>
        told.find((party) => party[field] !== null)?.[field] ?? null
      const stands = standing(actor, told)
      return {
        ...known({ code: countryCodeOf(stands, actor) }),
        ...(stands.sectors.length === 0 ? {} : { sector: stands.sectors }),
        ...known({ actor_text: first('text'), identifier_id: actor.wikidata }),
        identifier_text: actor.name,
        ...known({ office: first('title') }),
        id: actor.id,
      }
    })
}

/** Resolution as the manual counts it, from a country to a place within a city. */
const resolutions = { country: 1, region: 2, city: 4, site: 5 } as const

/** A location object with the field names of GeoNames. */
function placeOf(place: EventRow['place']): Record<string, string | number> | null {
  if (place === null) return null
  const { name, lat, lon, country, precision } = place
  return known({
    name,
    latitude: lat,
    longitude: lon,
    'country code': country === null ? null : (countryOf(country)?.alpha2 ?? null),
    cc3: country,
    resolution: precision === null ? null : resolutions[precision],
  })
}

function sizeOf(reports: readonly EventReport[]): Size {
  const told = (
    field: Counted,
    low: 'deadLow' | 'injuredLow' | 'arrestedLow',
    high: 'deadHigh' | 'injuredHigh' | 'arrestedHigh',
  ): Size => {
    const lows = reports.flatMap(({ claim }) => claim[low] ?? [])
    const highs = reports.flatMap(({ claim }) => claim[high] ?? [])
    if (lows.length === 0 || highs.length === 0) return {}
    const least = Math.min(...lows)
    const most = Math.max(...highs)
    return least === most
      ? { [field]: least }
      : { [field]: least, [`${field}_low`]: least, [`${field}_high`]: most }
  }
  return {
    ...told('dead', 'deadLow', 'deadHigh'),
    ...told('injured', 'injuredLow', 'injuredHigh'),
    ...told('arrested', 'arrestedLow', 'arrestedHigh'),
  }
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)]

/** The fields that are known. */
function known<Field extends string, Value>(
  fields: Readonly<Record<Field, Value | null>>,
): Partial<Record<Field, Value>> {
  const found: Partial<Record<Field, Value>> = {}
  for (const name in fields) {
    const value = fields[name]
    if (value !== null) found[name] = value
  }
  return found
}
