import type { Layer, Property } from './node-types.ts'

export type RelationshipType = {
  readonly type: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly layer: Layer
  readonly meaning: string
  readonly properties: readonly Property[]
}

const key: Property = {
  name: 'key',
  kind: 'string',
  meaning: 'the local key that the article used; the end node is that key’s actor',
}
const order: Property = { name: 'order', kind: 'integer', meaning: 'place in the list, from 0' }

const participant: readonly Property[] = [
  key,
  order,
  { name: 'country', kind: 'string', meaning: 'ISO 3166-1 alpha-3, as of the date of the claim' },
  { name: 'sector', kind: 'string', meaning: 'PLOVER sector, as of the date of the claim' },
  { name: 'title', kind: 'string', meaning: 'office, as of the date of the claim' },
]

/** The relationships of the graph (design §5). Where the end is an Actor the deriver re-points it when its key changes hands. */
export const relationshipTypes: readonly RelationshipType[] = [
  {
    type: 'IN',
    from: ['Article'],
    to: ['Collection'],
    layer: 'owned',
    meaning: 'the collections an article belongs to',
    properties: [],
  },
  {
    type: 'HAS_SENTENCE',
    from: ['Article'],
    to: ['Sentence'],
    layer: 'owned',
    meaning: 'its sentences',
    properties: [],
  },
  {
    type: 'KNOWS',
    from: ['Article'],
    to: ['LocalKey'],
    layer: 'owned',
    meaning: 'what the article says about whom it names; all that actors are derived from',
    properties: [
      { name: 'coder', kind: 'string', meaning: 'whose reading it is' },
      { name: 'name', kind: 'string', meaning: 'the fullest name in the article' },
      { name: 'type', kind: 'string', meaning: 'person, organization, country, group or media' },
      { name: 'aliases', kind: 'strings', meaning: 'other names in the article' },
      { name: 'country', kind: 'string', meaning: 'ISO 3166-1 alpha-3' },
      { name: 'sectors', kind: 'strings', meaning: 'PLOVER sectors' },
      {
        name: 'acronyms',
        kind: 'strings',
        meaning: 'those of the aliases that stand in brackets in the text',
      },
      { name: 'outlet', kind: 'boolean', meaning: 'true where it is the outlet of the article' },
      {
        name: 'as',
        kind: 'string',
        meaning: 'derived: the key that it means since people parted its own from namesakes',
      },
    ],
  },
  {
    type: 'MENTIONS',
    from: ['Sentence'],
    to: ['Actor'],
    layer: 'owned',
    meaning: 'a span that names, describes or stands for an actor',
    properties: [
      key,
      { name: 'start', kind: 'integer', meaning: 'first character, in the article’s text' },
      { name: 'end', kind: 'integer', meaning: 'end, exclusive' },
      { name: 'text', kind: 'string', meaning: 'its words' },
      { name: 'kind', kind: 'string', meaning: 'name, nominal or pronoun' },
    ],
  },
  {
    type: 'ACTOR',
    from: ['Claim'],
    to: ['Actor'],
    layer: 'owned',
    meaning: 'who did it',
    properties: participant,
  },
  {
    type: 'RECIPIENT',
    from: ['Claim'],
    to: ['Actor'],
    layer: 'owned',
    meaning: 'to whom it was done',
    properties: participant,
  },
  {
    type: 'STATED_IN',
    from: ['Claim', 'Relation'],
    to: ['Sentence'],
    layer: 'owned',
    meaning: 'the sentence that states it',
    properties: [],
  },
  {
    type: 'SAID_BY',
    from: ['Claim'],
    to: ['Actor'],
    layer: 'owned',
    meaning: 'who says so, without the article’s own outlet',
    properties: [
      key,
      { name: 'kind', kind: 'string', meaning: 'speaker, carrier, document or outlet' },
      { name: 'order', kind: 'integer', meaning: 'place in the chain, 0 for the innermost speaker' },
      { name: 'quote', kind: 'string', meaning: 'direct or indirect' },
      { name: 'cueStart', kind: 'integer', meaning: 'start of the words that attribute it' },
      { name: 'cueEnd', kind: 'integer', meaning: 'end of those words, exclusive' },
    ],
  },
  {
    type: 'AT',
    from: ['Claim', 'Event'],
    to: ['Place'],
    layer: 'owned',
    meaning: 'where; from a Claim with what its article says of the place, from an Event without',
    properties: [
      { name: 'name', kind: 'string', meaning: 'the name the article uses' },
      { name: 'country', kind: 'string', meaning: 'ISO 3166-1 alpha-3' },
      { name: 'lat', kind: 'float', meaning: 'degrees north' },
      { name: 'lon', kind: 'float', meaning: 'degrees east' },
      { name: 'precision', kind: 'string', meaning: 'country, region, city or site' },
    ],
  },
  {
    type: 'SUBJECT',
    from: ['Relation'],
    to: ['Actor'],
    layer: 'owned',
    meaning: 'who leads, belongs, is the sibling',
    properties: [key],
  },
  {
    type: 'OBJECT',
    from: ['Relation'],
    to: ['Actor'],
    layer: 'owned',
    meaning: 'of what or of whom',
    properties: [key],
  },
  {
    type: 'MEANS',
    from: ['LocalKey'],
    to: ['Actor'],
    layer: 'derived',
    meaning: 'the actor that a local key stands for; one for each key, and how an old id finds its actor',
    properties: [],
  },
  {
    type: 'ABBREVIATED',
    from: ['LocalKey'],
    to: ['Acronym'],
    layer: 'derived',
    meaning: 'an acronym that stood in brackets behind the name, or is the name',
    properties: [],
  },
  {
    type: 'POSSIBLY_SAME',
    from: ['Actor', 'Imported'],
    to: ['Actor'],
    layer: 'derived',
    meaning:
      'two actors that may be one, from the smaller id, or an imported entity that may be the actor; for a person to judge',
    properties: [
      { name: 'score', kind: 'float', meaning: '0.5 … 1' },
      { name: 'reasons', kind: 'strings', meaning: 'why, in words' },
    ],
  },
  {
    type: 'PUBLISHED_BY',
    from: ['Article'],
    to: ['Actor'],
    layer: 'derived',
    meaning: 'the outlet as a Media actor',
    properties: [key],
  },
  {
    type: 'NEAR_DUPLICATE_OF',
    from: ['Article'],
    to: ['Article'],
    layer: 'derived',
    meaning: 'nearly the same text, printed by another outlet; from the larger id',
    properties: [
      {
        name: 'similarity',
        kind: 'float',
        meaning: 'how much of the shorter text stands in the other, 0 … 1',
      },
    ],
  },
  {
    type: 'REVISES',
    from: ['Article'],
    to: ['Article'],
    layer: 'derived',
    meaning: 'the text that the same outlet had at this URL before',
    properties: [],
  },
  {
    type: 'HAS_PRINT',
    from: ['Article'],
    to: ['Print'],
    layer: 'derived',
    meaning: 'by what its copies find it; not in the canonical export',
    properties: [],
  },
  {
    type: 'REPORTS',
    from: ['Claim'],
    to: ['Event'],
    layer: 'derived',
    meaning: 'the event it reports; at most one',
    properties: [
      {
        name: 'why',
        kind: 'string',
        meaning: 'what it has in common with the other claims of the event, in words',
      },
    ],
  },
  {
    type: 'POSSIBLY_SAME',
    from: ['Event'],
    to: ['Event'],
    layer: 'derived',
    meaning: 'two events that may be one, from the smaller id; never joined by themselves',
    properties: [
      {
        name: 'score',
        kind: 'float',
        meaning: '0 … 1; from a half on they are alike enough, but another event is as well',
      },
      { name: 'reasons', kind: 'strings', meaning: 'what speaks for it, in words' },
    ],
  },
  {
    type: 'PARTICIPATES_IN',
    from: ['Actor'],
    to: ['Event'],
    layer: 'derived',
    meaning: 'one for each actor of an event',
    properties: [
      { name: 'role', kind: 'string', meaning: '`actor` or `recipient`, as most claims have it' },
      { name: 'claimCount', kind: 'integer', meaning: 'claims that name it' },
    ],
  },
  {
    type: 'LINKED',
    from: ['Actor'],
    to: ['Actor'],
    layer: 'derived',
    meaning: 'two actors and the reported and disputed events that join them; stored from the smaller id',
    properties: [
      { name: 'eventCount', kind: 'integer', meaning: 'events that join them' },
      { name: 'quad1', kind: 'integer', meaning: 'of verbal cooperation' },
      { name: 'quad2', kind: 'integer', meaning: 'of material cooperation' },
      { name: 'quad3', kind: 'integer', meaning: 'of verbal conflict' },
      { name: 'quad4', kind: 'integer', meaning: 'of material conflict' },
      { name: 'first', kind: 'string', meaning: 'earliest day, ISO' },
      { name: 'last', kind: 'string', meaning: 'latest day, ISO' },
    ],
  },
]
