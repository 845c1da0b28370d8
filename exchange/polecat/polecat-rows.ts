import type { StoredClaim } from '../../cypher/export/rows/article-row.ts'
import { countryOf } from '../../knowledge/countries.ts'
import { publicationDay } from '../../model/article.ts'
import { eventStatus } from '../../model/event.ts'
import { contexts } from '../../model/plover/contexts.ts'
import { quadNames } from '../../model/plover/event-types.ts'
import type { LeftOut } from '../left-out.ts'
import type { ArticleRow, SentenceRow } from '../rows/article-rows.ts'
import type { Undated } from '../undated.ts'
import type { PolecatRow } from './polecat-columns.ts'
import { partyColumns } from './polecat-parties.ts'
import type { PolecatParty } from './polecat-parties.ts'

/** What a reader should know of rows that are there. */
export type PolecatNotes = { readonly left: LeftOut; readonly told: LeftOut }

type Stated = { readonly sentence: SentenceRow; readonly claim: StoredClaim }

/**
 * The rows of one article: as in POLECAT, one for each event that a story tells of; another story about the same event has a row of
 * its own. Only what the article itself asserts makes a row, since no column could say that something is denied, planned or
 * supposed.
 */
export function polecatRows(
  article: ArticleRow,
  undated: Undated,
  { left, told }: PolecatNotes,
): PolecatRow[] {
  const stated = article.sentences.flatMap((sentence) =>
    sentence.claims.map((claim): Stated => ({ sentence, claim })),
  )
  const events = Map.groupBy(
    stated.filter(({ claim }) => claim.event !== null),
    ({ claim }) => claim.event ?? '',
  )
  for (const { claim } of stated) if (claim.event === null) left.count(whyNoEvent(article, claim))
  return [...events].flatMap(([event, claims]) => {
    const asserted = claims.filter(({ claim }) => isAsserted(claim))
    const [first, ...others] = asserted
    if (first === undefined) {
      left.count(`${eventStatus(claims.map(({ claim }) => claim))} events of a story`)
      return []
    }
    const row = polecatRow(article, event, [first, ...others])
    const day = row['Event Date'] ?? (undated === 'publication' ? publicationDay(article.publishedAt) : null)
    if (day === null) {
      left.count('events of a story without a date')
      return []
    }
    if (row['Event Date'] === null) told.count('rows dated by publication')
    if (asserted.every(({ claim }) => claim.hedge !== null))
      told.count('rows that rest on hedged claims alone')
    return [{ ...row, 'Event Date': day }]
  })
}

const isAsserted = ({ modality, polarity }: StoredClaim): boolean =>
  polarity === 'affirmed' && (modality === 'asserted' || modality === 'historical')

function whyNoEvent(article: ArticleRow, claim: StoredClaim): string {
  if (claim.check === 'rejected') return 'claims that people have rejected'
  if (article.superseded === true) return 'claims of texts that their outlet has replaced'
  if (article.retracted === true) return 'claims of articles that people have taken back'
  return 'claims of other coders'
}

function polecatRow(article: ArticleRow, event: string, stated: readonly [Stated, ...Stated[]]): PolecatRow {
  const claims = stated.map(({ claim }) => claim)
  const [lead] = stated
  const moded = claims.find(({ mode }) => mode !== null) ?? lead.claim
  const told = new Set(claims.flatMap((claim) => claim.contexts))
  return {
    'Event ID': `${article.id}_${event.replace(/^event:/u, '')}`,
    'Event Date': firstDayOf(claims),
    'Event Type': lead.claim.type,
    'Event Mode': moded.mode,
    'Event Intensity': moded.intensity,
    'Quad Code': quadNames[lead.claim.quad].toUpperCase(),
    Contexts: contexts.filter((context) => told.has(context)).join('; ') || null,
    ...partyColumns('Actor', partiesOf(stated, 'actors')),
    ...partyColumns('Recipient', partiesOf(stated, 'recipients')),
    ...placeColumns(claims.find(({ place }) => place !== null)?.place ?? null),
    Source: article.outlet,
    'Publication Date': publicationDay(article.publishedAt),
    ...storyColumns(article),
    Language: article.language,
    Version: `Dramatis ${lead.claim.coder} ${lead.claim.coderVersion}`,
  }
}

const exactness = ['day', 'week', 'month', 'season', 'year'] as const

/** The first day of the narrowest date that is claimed. */
function firstDayOf(claims: readonly StoredClaim[]): string | null {
  for (const precision of exactness) {
    const found = claims.find(({ datePrecision }) => datePrecision === precision)
    if (found !== undefined) return found.dateFrom
  }
  return null
}

function partiesOf(stated: readonly Stated[], side: 'actors' | 'recipients'): PolecatParty[] {
  return stated.flatMap(({ sentence, claim }) =>
    claim[side].map((party) => ({
      ...party,
      raw: sentence.mentions.find(({ key }) => key === party.key)?.text ?? null,
    })),
  )
}

/** A country has GeoNames' feature type of an independent one, a city that of a populated place; of others we do not know it. */
function placeColumns(place: StoredClaim['place']): PolecatRow {
  if (place === null) return {}
  const { name, precision, country, lat, lon } = place
  const independent = country !== null && countryOf(country)?.independent === true
  return {
    Placename: name,
    City: precision === 'city' ? name : null,
    Province: precision === 'region' ? name : null,
    Country: country,
    Latitude: lat,
    Longitude: lon,
    'Feature Type': precision === 'city' ? 'PPL' : precision === 'country' && independent ? 'PCLI' : null,
  }
}

/** Whom and what the story names, in its order. */
function storyColumns(article: ArticleRow): PolecatRow {
  const actors = article.sentences.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'name').map(({ actor }) => actor),
  )
  const places = article.sentences.flatMap(({ claims }) => claims.flatMap(({ place }) => place?.name ?? []))
  const named = (...types: string[]) =>
    actors.filter(({ type }) => types.includes(type)).map(({ name }) => name)
  return {
    'Story People': list(named('person')),
    'Story Organizations': list(named('organization', 'media')),
    'Story Locations': list([...named('country'), ...places]),
  }
}

const list = (names: readonly string[]): string | null =>
  [...new Set(names.map((name) => name.replaceAll(';', ',')))].join('; ') || null
