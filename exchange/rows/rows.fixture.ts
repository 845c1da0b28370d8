import type {
  Participant,
  StoredArticle,
  StoredClaim,
  StoredSentence,
} from '../../cypher/export/rows/article-row.ts'
import type { KnownActor } from '../../cypher/export/rows/stored.ts'
import { intensityOf, ploverTable } from '../../model/plover/event-types.ts'
import type { EventType } from '../../model/plover/event-types.ts'
import type { EventReport } from './event-reports.ts'
import type { StoredEvent } from '../../cypher/export/rows/event-row.ts'

/** An invented actor; a person unless told otherwise. */
export function anActor(id: string, name: string, given: Partial<KnownActor> = {}): KnownActor {
  return {
    id,
    name,
    type: 'person',
    country: null,
    sectors: [],
    cow: null,
    gleditschWard: null,
    wikidata: null,
    ...given,
  }
}

/** A place that events are told to be at. */
export const oslo = {
  id: 'place:oslo',
  name: 'Oslo',
  country: 'NOR',
  lat: 59.91,
  lon: 10.75,
  precision: 'city',
} as const

/** An actor as it takes part in a claim. */
export function aParticipant(actor: KnownActor, given: Partial<Participant> = {}): Participant {
  return { key: actor.id, order: 0, country: null, sector: null, title: null, actor, ...given }
}

/** A claim that its coder asserts, of an event that is called by it. */
export function aStoredClaim(id: string, type: EventType, given: Partial<StoredClaim> = {}): StoredClaim {
  const mode = given.mode ?? null
  return {
    id,
    name: id,
    type,
    mode,
    contexts: [],
    quad: ploverTable[type].quad,
    intensity: intensityOf(type, mode),
    modality: 'asserted',
    polarity: 'affirmed',
    mutual: null,
    hedge: null,
    hedgeStart: null,
    hedgeEnd: null,
    dateFrom: null,
    dateTo: null,
    datePrecision: null,
    dateText: null,
    deadLow: null,
    deadHigh: null,
    injuredLow: null,
    injuredHigh: null,
    arrestedLow: null,
    arrestedHigh: null,
    confidence: 0.8,
    rule: 'built',
    coder: 'rules',
    coderVersion: '1',
    attribution: [],
    triggerStart: 0,
    triggerEnd: 1,
    check: 'unchecked',
    event: `event:${id}`,
    place: null,
    actors: [],
    recipients: [],
    speakers: [],
    ...given,
  }
}

/** A sentence of an article with what it states. */
export function aStoredSentence(
  index: number,
  text: string,
  given: Partial<Pick<StoredSentence, 'mentions' | 'claims' | 'relations'>> = {},
): StoredSentence {
  return {
    id: `art:${index}`,
    index,
    start: index * 100,
    end: index * 100 + text.length,
    page: null,
    text,
    mentions: [],
    claims: [],
    relations: [],
    ...given,
  }
}

/** An article of the Lanian Post. */
export function aStoredArticle(
  sentences: readonly StoredSentence[],
  given: Partial<StoredArticle> = {},
): StoredArticle {
  return {
    id: 'art',
    sourceId: null,
    textHash: 'text',
    title: 'Tamm meets Kask',
    url: 'https://post.example/1',
    archivedUrl: null,
    outlet: 'Lanian Post',
    authors: ['Mari Saar'],
    publishedAt: '2025-08-20',
    language: 'en',
    licence: null,
    originalText: null,
    originalUrl: null,
    originalLanguage: null,
    translator: null,
    story: 'art',
    superseded: null,
    retracted: null,
    text: sentences.map(({ text }) => text).join(' '),
    source: null,
    collections: ['articles'],
    kinds: ['user'],
    nearDuplicateOf: [],
    revises: null,
    sentences: [...sentences],
    ...given,
  }
}

/** An event that one claim of one article reports. */
export function anEvent(id: string, type: EventType, given: Partial<StoredEvent> = {}): StoredEvent {
  const mode = given.mode ?? null
  return {
    id: `event:${id}`,
    name: id,
    type,
    mode,
    quad: ploverTable[type].quad,
    intensity: intensityOf(type, mode),
    contexts: [],
    dateFrom: null,
    dateTo: null,
    datePrecision: null,
    status: 'reported',
    claimCount: 1,
    articleCount: 1,
    independentCount: 1,
    outletCount: 1,
    participantCount: given.participants?.length ?? 0,
    place: null,
    claims: [id],
    standings: [],
    mutual: null,
    participants: [],
    ...given,
  }
}

/** A report of an event in the Lanian Post. */
export function aReport(
  text: string | null,
  given: { claim?: Partial<EventReport['claim']>; article?: Partial<EventReport['article']> } & Partial<
    Pick<EventReport, 'parties'>
  > = {},
): EventReport {
  return {
    claim: {
      id: 'claim',
      modality: 'asserted',
      polarity: 'affirmed',
      hedge: null,
      coder: 'rules',
      coderVersion: '1',
      confidence: 0.8,
      deadLow: null,
      deadHigh: null,
      injuredLow: null,
      injuredHigh: null,
      arrestedLow: null,
      arrestedHigh: null,
      ...given.claim,
    },
    sentence: { index: 2, start: 100, end: 140, text },
    article: {
      id: 'art',
      title: 'Tamm meets Kask',
      url: 'https://post.example/1',
      outlet: 'Lanian Post',
      publishedAt: '2025-08-20',
      language: 'en',
      ...given.article,
    },
    parties: given.parties ?? [],
  }
}
