import type { Participant, StoredClaim, StoredPlace } from '../../cypher/export/rows/article-row.ts'
import { publicationDay } from '../../model/article.ts'
import type { AttributionLink } from '../../model/claim.ts'
import type { InSentence } from '../rows/article-rows.ts'
import { spanColumns } from './article-tables.ts'
import { columnsOf, points } from './table.ts'
import type { ColumnMakers, Table } from './table.ts'

type ClaimInSentence = InSentence<{ claim: StoredClaim }>
const claim = columnsOf<ClaimInSentence>()

const ids = (parts: readonly Participant[]): string[] => parts.map(({ actor }) => actor.id)
const names = (parts: readonly Participant[]): string[] => parts.map(({ actor }) => actor.name)

/** The columns of a place. */
export function placeColumns<Row>(make: ColumnMakers<Row>, read: (row: Row) => StoredPlace | null) {
  return [
    make.textOrNone('place_id', 'gazetteer id', (row) => read(row)?.id ?? null),
    make.textOrNone('place_name', 'its name', (row) => read(row)?.name ?? null),
    make.textOrNone('place_country', 'ISO 3166-1 alpha-3', (row) => read(row)?.country ?? null),
    make.decimalOrNone('place_latitude', 'degrees north', (row) => read(row)?.lat ?? null, {
      unit: 'degrees',
    }),
    make.decimalOrNone('place_longitude', 'degrees east', (row) => read(row)?.lon ?? null, {
      unit: 'degrees',
    }),
    make.textOrNone('place_precision', 'how exact it is', (row) => read(row)?.precision ?? null, {
      values: 'place_precision',
    }),
  ]
}

const sizes = ['dead', 'injured', 'arrested'] as const

/** Every claim: what one sentence states. */
export const claims: Table<ClaimInSentence> = {
  name: 'claims',
  meaning: 'what one sentence states: who did what to whom, when, and who says so',
  key: ['claim_id'],
  references: [
    points('article_id', 'articles'),
    points('sentence_id', 'sentences'),
    points('event_id', 'events'),
  ],
  columns: [
    claim.text(
      'claim_id',
      'hash of article, sentence, trigger, type, coder and ordinal',
      (row) => row.claim.id,
    ),
    claim.textOrNone(
      'event_id',
      'the event it reports; empty for rejected claims, claims of superseded texts, of retracted articles and of coders that make no events',
      (row) => row.claim.event,
    ),
    claim.text('article_id', 'the article', (row) => row.article.id),
    claim.text('sentence_id', 'the sentence that states it', (row) => row.sentence.id),
    claim.dateOrNone('published_on', 'day of publication of its article', (row) =>
      publicationDay(row.article.publishedAt),
    ),
    claim.textOrNone('outlet', 'the outlet of its article', (row) => row.article.outlet),
    claim.text('name', 'readable, from the names of its article', (row) => row.claim.name),
    claim.text('type', 'PLOVER event type', (row) => row.claim.type, { values: 'event_type' }),
    claim.textOrNone('mode', 'PLOVER mode', (row) => row.claim.mode),
    claim.whole('quad', 'PLOVER quad', (row) => row.claim.quad, { values: 'quad' }),
    claim.decimal('intensity', '−10 (conflict) … +10 (cooperation)', (row) => row.claim.intensity),
    claim.list('contexts', 'PLOVER contexts', (row) => row.claim.contexts, { values: 'context' }),
    claim.list('actor_ids', 'who did it', (row) => ids(row.claim.actors)),
    claim.list('actor_names', 'their names, in the same order', (row) => names(row.claim.actors)),
    claim.list('recipient_ids', 'to whom it was done', (row) => ids(row.claim.recipients)),
    claim.list('recipient_names', 'their names, in the same order', (row) => names(row.claim.recipients)),
    claim.flagOrNone(
      'mutual',
      'of several actors without a recipient: whether they did it with each other (true), or each of them to somebody who is not named (false); empty where the type tells, and for all other claims',
      (row) => row.claim.mutual,
    ),
    claim.list(
      'speaker_ids',
      'named actors who say so, innermost first, without the outlet of the article',
      (row) => row.claim.speakers.map(({ actor }) => actor.id),
    ),
    claim.dateOrNone('date_from', 'first day on which it may have happened', (row) => row.claim.dateFrom),
    claim.dateOrNone('date_to', 'last day, inclusive', (row) => row.claim.dateTo),
    claim.textOrNone('date_precision', 'how exact the date is', (row) => row.claim.datePrecision, {
      values: 'date_precision',
    }),
    claim.textOrNone(
      'date_text',
      'the words the date came from; empty where it is that of the article, and with --text none',
      (row) => row.claim.dateText,
    ),
    ...placeColumns(claim, (row) => row.claim.place),
    claim.text('modality', 'whether it happened, will or may', (row) => row.claim.modality, {
      values: 'modality',
    }),
    claim.text('polarity', 'whether it is affirmed or negated', (row) => row.claim.polarity, {
      values: 'polarity',
    }),
    claim.textOrNone('hedge', 'words that keep a distance', (row) => row.claim.hedge, { values: 'hedge' }),
    ...spanColumns(claim, 'hedge_', 'the hedging words', ({ claim: { hedgeStart, hedgeEnd } }) =>
      hedgeStart === null || hedgeEnd === null ? null : { start: hedgeStart, end: hedgeEnd },
    ),
    ...sizes.flatMap((what) => [
      claim.wholeOrNone(
        `${what}_low`,
        `at least so many ${what}, as the sentence states`,
        (row) => row.claim[`${what}Low`],
        { unit: 'persons' },
      ),
      claim.wholeOrNone(`${what}_high`, `at most so many ${what}`, (row) => row.claim[`${what}High`], {
        unit: 'persons',
      }),
    ]),
    ...spanColumns(
      claim,
      'trigger_',
      'the words that state it',
      ({ claim: { triggerStart, triggerEnd } }) => ({
        start: triggerStart,
        end: triggerEnd,
      }),
    ),
    claim.decimal(
      'confidence',
      'how sure the coder is, 0 … 1; not a probability',
      (row) => row.claim.confidence,
    ),
    claim.text('rule', 'the rule that coded it', (row) => row.claim.rule),
    claim.text(
      'coder',
      '"rules", "person" for claims that people added, or the name of another coder',
      (row) => row.claim.coder,
    ),
    claim.text('coder_version', 'its version', (row) => row.claim.coderVersion),
    claim.text('check', 'what a person found', (row) => row.claim.check, { values: 'claim_check' }),
    claim.textOrNone('sentence', 'the sentence; empty with --text none', (row) => row.sentence.text),
  ],
}

/** Who takes part in a claim, one row each. */
export type ClaimActorRow = {
  claim: StoredClaim
  role: 'actor' | 'recipient'
  position: number
  participant: Participant
}
const claimActor = columnsOf<ClaimActorRow>()

export const claimActors: Table<ClaimActorRow> = {
  name: 'claim_actors',
  meaning: 'one actor or recipient of a claim, with country, sector and office as of its date',
  key: ['claim_id', 'role', 'position'],
  references: [points('claim_id', 'claims'), points('actor_id', 'actors')],
  columns: [
    claimActor.text('claim_id', 'the claim', (row) => row.claim.id),
    claimActor.text('role', 'on which side', (row) => row.role, { values: 'role' }),
    claimActor.whole('position', 'place on that side, from 0', (row) => row.position),
    claimActor.text('actor_id', 'the actor', (row) => row.participant.actor.id),
    claimActor.text('actor_name', 'its name', (row) => row.participant.actor.name),
    claimActor.text('actor_type', 'what it is', (row) => row.participant.actor.type, {
      values: 'actor_type',
    }),
    claimActor.text(
      'key',
      'whom its article means, as far as the article alone can tell',
      (row) => row.participant.key,
    ),
    claimActor.textOrNone(
      'country',
      'ISO 3166-1 alpha-3, as of the date of the claim',
      (row) => row.participant.country,
    ),
    claimActor.textOrNone(
      'sector',
      'PLOVER sector, as of the date of the claim',
      (row) => row.participant.sector,
      { values: 'sector' },
    ),
    claimActor.textOrNone('office', 'title, as of the date of the claim', (row) => row.participant.title),
  ],
}

/** The rows of `claimActors` of a claim. */
export function claimActorRows(of: StoredClaim): ClaimActorRow[] {
  const rows = (role: 'actor' | 'recipient', parts: readonly Participant[]) =>
    parts.map((participant, position) => ({ claim: of, role, position, participant }))
  return [...rows('actor', of.actors), ...rows('recipient', of.recipients)]
}

/** One link of the chain of those who say it; `actor` is null for speakers without a name. */
export type ClaimSpeakerRow = ClaimInSentence & {
  position: number
  link: AttributionLink
  actor: { id: string; name: string } | null
}
const speaker = columnsOf<ClaimSpeakerRow>()

export const claimSpeakers: Table<ClaimSpeakerRow> = {
  name: 'claim_speakers',
  meaning:
    'one link of the chain of those who say what a claim states, from the innermost speaker to the outlet',
  key: ['claim_id', 'position'],
  references: [points('claim_id', 'claims'), points('actor_id', 'actors')],
  columns: [
    speaker.text('claim_id', 'the claim', (row) => row.claim.id),
    speaker.whole('position', 'place in the chain, 0 for the innermost speaker', (row) => row.position),
    speaker.text('kind', 'what kind of source it is', (row) => row.link.kind, { values: 'attribution_kind' }),
    speaker.textOrNone(
      'actor_id',
      'the actor; empty for speakers without a name',
      (row) => row.actor?.id ?? null,
    ),
    speaker.textOrNone('actor_name', 'its name', (row) => row.actor?.name ?? null),
    speaker.flag('anonymous', 'whether the article withholds the name', (row) => row.link.anonymous),
    speaker.textOrNone(
      'description',
      'the words for a speaker without a name; empty with --text none',
      (row) => row.link.description,
    ),
    speaker.text('quote', 'how it is quoted', (row) => row.link.quote, { values: 'quote' }),
    ...spanColumns(speaker, 'cue_', 'the words that attribute it', (row) => row.link.cue),
  ],
}

/** The rows of `claimSpeakers` of a claim. */
export function claimSpeakerRows(row: ClaimInSentence): ClaimSpeakerRow[] {
  const byKey = new Map(row.claim.speakers.map(({ key, actor }) => [key, actor]))
  return row.claim.attribution.map((link, position) => ({
    ...row,
    position,
    link,
    actor:
      link.actor === null
        ? null
        : (byKey.get(link.actor) ?? (link.kind === 'outlet' ? row.article.source : null)),
  }))
}
