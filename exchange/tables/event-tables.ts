import type { StoredRelation } from '../../cypher/export/rows/article-row.ts'
import { isSymmetric } from '../pairs/symmetric.ts'
import type { InSentence } from '../rows/article-rows.ts'
import type { ActorRow, EventRow } from '../rows/event-rows.ts'
import { spanColumns } from './article-tables.ts'
import { placeColumns } from './claim-tables.ts'
import { columnsOf, points } from './table.ts'
import type { Table } from './table.ts'

const event = columnsOf<EventRow>()

const onSide = (row: EventRow, role: 'actor' | 'recipient') =>
  row.participants.filter((part) => part.role === role).map(({ actor }) => actor)

export const events: Table<EventRow> = {
  name: 'events',
  meaning: 'one happening that one or more claims report',
  key: ['event_id'],
  references: [],
  columns: [
    event.text('event_id', '"event:" and the smallest of its claim ids', (row) => row.id),
    event.text('name', 'readable', (row) => row.name),
    event.text('type', 'PLOVER event type', (row) => row.type, { values: 'event_type' }),
    event.textOrNone('mode', 'PLOVER mode', (row) => row.mode),
    event.whole('quad', 'PLOVER quad', (row) => row.quad, { values: 'quad' }),
    event.decimal('intensity', '−10 (conflict) … +10 (cooperation)', (row) => row.intensity),
    event.list('contexts', 'PLOVER contexts of all its claims', (row) => row.contexts, { values: 'context' }),
    event.text('status', 'what its claims say together', (row) => row.status, { values: 'event_status' }),
    event.dateOrNone(
      'date_from',
      'first day on which it may have happened, of the narrowest date claimed',
      (row) => row.dateFrom,
    ),
    event.dateOrNone('date_to', 'last day, inclusive', (row) => row.dateTo),
    event.textOrNone('date_precision', 'how exact the date is', (row) => row.datePrecision, {
      values: 'date_precision',
    }),
    event.list('actor_ids', 'who did it or took part on equal terms', (row) =>
      onSide(row, 'actor').map(({ id }) => id),
    ),
    event.list('actor_names', 'their names, in the same order', (row) =>
      onSide(row, 'actor').map(({ name }) => name),
    ),
    event.list('recipient_ids', 'to whom it was done', (row) => onSide(row, 'recipient').map(({ id }) => id)),
    event.list('recipient_names', 'their names, in the same order', (row) =>
      onSide(row, 'recipient').map(({ name }) => name),
    ),
    event.flagOrNone(
      'mutual',
      'whether its actors did it with each other, as its claims say: true where one of them does; empty where none says anything of that',
      (row) => row.mutual,
    ),
    event.flag(
      'symmetric',
      'whether those who take part did it with each other: nobody is its recipient, and mutual, or else type and mode, say so; dyads count it in both directions',
      isSymmetric,
    ),
    ...placeColumns(event, (row) => row.place),
    event.whole('claim_count', 'claims that report it', (row) => row.claimCount),
    event.whole('article_count', 'articles that report it', (row) => row.articleCount),
    event.whole(
      'independent_count',
      'stories that report it: near-copies count once',
      (row) => row.independentCount,
    ),
    event.whole('outlet_count', 'outlets that report it', (row) => row.outletCount),
    event.whole('participant_count', 'actors that take part', (row) => row.participants.length),
  ],
}

type EventActor = { event: EventRow; part: EventRow['participants'][number] }
const eventActor = columnsOf<EventActor>()

export const eventActors: Table<EventActor> = {
  name: 'event_actors',
  meaning: 'one actor of an event',
  key: ['event_id', 'actor_id'],
  references: [points('event_id', 'events'), points('actor_id', 'actors')],
  columns: [
    eventActor.text('event_id', 'the event', (row) => row.event.id),
    eventActor.text('actor_id', 'the actor', (row) => row.part.actor.id),
    eventActor.text('role', 'on which side, as most claims have it', (row) => row.part.role, {
      values: 'role',
    }),
    eventActor.whole('claim_count', 'claims of the event that name it', (row) => row.part.claimCount),
    eventActor.text('actor_name', 'its name', (row) => row.part.actor.name),
    eventActor.text('actor_type', 'what it is', (row) => row.part.actor.type, { values: 'actor_type' }),
    eventActor.textOrNone('actor_country', 'ISO 3166-1 alpha-3', (row) => row.part.actor.country),
    eventActor.list('actor_sectors', 'PLOVER sectors, most frequent first', (row) => row.part.actor.sectors, {
      values: 'sector',
    }),
  ],
}

const actor = columnsOf<ActorRow>()

export const actors: Table<ActorRow> = {
  name: 'actors',
  meaning: 'a person, organisation, country, group or medium',
  key: ['actor_id'],
  references: [],
  columns: [
    actor.text('actor_id', 'the key of its canonical name', (row) => row.id),
    actor.text('name', 'the most frequent full name, or the one people gave it', (row) => row.name),
    actor.text('type', 'what it is', (row) => row.type, { values: 'actor_type' }),
    actor.list('aliases', 'its other names, most frequent first', (row) => row.aliases),
    actor.textOrNone('country', 'ISO 3166-1 alpha-3', (row) => row.country),
    actor.list('sectors', 'PLOVER sectors, most frequent first', (row) => row.sectors, { values: 'sector' }),
    actor.textOrNone('wikidata', 'Wikidata id', (row) => row.wikidata),
    actor.textOrNone('cow', 'Correlates of War number', (row) => row.cow),
    actor.textOrNone('gleditsch_ward', 'Gleditsch–Ward number', (row) => row.gleditschWard),
    actor.textOrNone('opensanctions', 'OpenSanctions id', (row) => row.openSanctions),
    actor.textOrNone('control', 'media only: who controls it', (row) => row.control, {
      values: 'media_control',
    }),
    actor.whole('event_count', 'events in which it takes part', (row) => row.degree),
    actor.list(
      'keys',
      'the local keys that mean it: earlier ids, and how single articles call it',
      (row) => row.keys,
    ),
  ],
}

type RelationInSentence = InSentence<{ relation: StoredRelation }>
const relation = columnsOf<RelationInSentence>()

export const relations: Table<RelationInSentence> = {
  name: 'relations',
  meaning: 'a standing fact between two actors, as one sentence states it',
  key: ['relation_id'],
  references: [
    points('article_id', 'articles'),
    points('sentence_id', 'sentences'),
    points('subject_id', 'actors', 'actor_id'),
    points('object_id', 'actors', 'actor_id'),
  ],
  columns: [
    relation.text('relation_id', 'hash of article, sentence, type, ends and title', (row) => row.relation.id),
    relation.text('article_id', 'the article', (row) => row.article.id),
    relation.text('sentence_id', 'the sentence that states it', (row) => row.sentence.id),
    relation.text('subject_id', 'who leads, belongs, is related', (row) => row.relation.subject.actor.id),
    relation.text('subject_name', 'its name', (row) => row.relation.subject.actor.name),
    relation.text('type', 'what it is', (row) => row.relation.type, { values: 'relation_type' }),
    relation.text('object_id', 'to what or to whom', (row) => row.relation.object.actor.id),
    relation.text('object_name', 'its name', (row) => row.relation.object.actor.name),
    relation.textOrNone('title', 'the words for the office', (row) => row.relation.title),
    relation.text('status', 'whether it still holds', (row) => row.relation.status, {
      values: 'relation_status',
    }),
    relation.dateOrNone('date_from', 'first day, where the sentence tells it', (row) => row.relation.from),
    relation.dateOrNone('date_to', 'last day, where the sentence tells it', (row) => row.relation.to),
    ...spanColumns(relation, '', 'the words that state it', (row) => row.relation),
    relation.decimal(
      'confidence',
      'how sure the coder is, 0 … 1; not a probability',
      (row) => row.relation.confidence,
    ),
    relation.textOrNone('sentence', 'the sentence; empty with --text none', (row) => row.sentence.text),
  ],
}
