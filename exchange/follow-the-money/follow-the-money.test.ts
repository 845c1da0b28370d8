import { expect, test } from 'vitest'
import type { StoredRelation } from '../../cypher/export/rows/article-row.ts'
import { articleRow } from '../rows/article-rows.ts'
import { anActor, anEvent, aReport, aStoredArticle, aStoredSentence, oslo } from '../rows/rows.fixture.ts'
import { actorEntity, actorId } from './actor-entity.ts'
import { articleEntity, articleEntityId, mentionEntities } from './article-entities.ts'
import { eventEntity } from './event-entity.ts'
import { joined, relationEntity } from './relation-entities.ts'

const known = { aliases: [], openSanctions: null, control: null, degree: 1, keys: [] }
const tamm = anActor('person:anu-tamm', 'Anu Tamm', { country: 'EST', sectors: ['GOV'], wikidata: 'Q1' })
const ministry = anActor('org:ministry', 'Ministry of Ports', {
  type: 'organization',
  country: 'KOS',
  sectors: ['GOV'],
})

test('an actor is an entity with an id that FollowTheMoney takes', () => {
  expect(
    actorEntity({ ...tamm, ...known, aliases: ['Chancellor Tamm', 'Anu Tamm'], openSanctions: 'NK-1' }),
  ).toEqual({
    id: actorId('person:anu-tamm'),
    schema: 'Person',
    properties: {
      name: ['Anu Tamm'],
      alias: ['Chancellor Tamm'],
      country: ['ee'],
      wikidataId: ['Q1'],
      sector: ['GOV'],
      notes: ['Dramatis: person:anu-tamm', 'OpenSanctions: NK-1'],
    },
  })
  expect(actorId('person:anu-tamm')).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/u)
})

test.for([
  ['organization', ['GOV'], 'PublicBody', ['gov']],
  ['organization', ['NGO'], 'Organization', undefined],
  ['organization', ['IGO'], 'Organization', ['gov.igo']],
  ['country', ['GOV'], 'PublicBody', ['gov']],
  ['media', ['JRN'], 'Organization', undefined],
  ['group', ['REB'], 'LegalEntity', undefined],
] as const)('a %s of the sectors %s is a %s', ([type, sectors, schema, topics]) => {
  const one = actorEntity({ ...anActor('org:x', 'X', { type, sectors: [...sectors] }), ...known })
  expect([one.schema, one.properties['topics']]).toEqual([schema, topics])
})

const named = (key: string, text: string, start: number, actor: typeof tamm) => ({
  key,
  start,
  end: start + text.length,
  text,
  kind: 'name' as const,
  actor: { id: actor.id, name: actor.name, type: actor.type },
})

const stored = aStoredArticle([
  aStoredSentence(0, 'Anu Tamm leads the Ministry of Ports.', {
    mentions: [
      named(tamm.id, 'Anu Tamm', 0, tamm),
      named(ministry.id, 'Ministry of Ports', 19, ministry),
      named(tamm.id, 'Tamm', 4, tamm),
    ],
  }),
])

test('an article is an entity with whom it names, and its text only where it may be passed on', () => {
  const article = articleRow(stored, 'none')
  expect(articleEntity(article)).toEqual({
    id: articleEntityId('art'),
    schema: 'Article',
    properties: {
      title: ['Tamm meets Kask'],
      author: ['Mari Saar'],
      publishedAt: ['2025-08-20'],
      publisher: ['Lanian Post'],
      sourceUrl: ['https://post.example/1'],
      language: ['eng'],
    },
  })
  expect(articleEntity(articleRow(stored, 'full')).properties['bodyText']).toEqual([
    'Anu Tamm leads the Ministry of Ports.',
  ])
  expect(
    mentionEntities(articleRow(stored, 'quotes')).map(({ schema, properties }) => [schema, properties]),
  ).toEqual([
    [
      'Mention',
      {
        document: [articleEntityId('art')],
        resolved: [actorId('org:ministry')],
        name: ['Ministry of Ports'],
        detectedSchema: ['Organization'],
      },
    ],
    [
      'Mention',
      {
        document: [articleEntityId('art')],
        resolved: [actorId('person:anu-tamm')],
        name: ['Anu Tamm', 'Tamm'],
        detectedSchema: ['Person'],
      },
    ],
  ])
  expect(mentionEntities(article).map(({ properties }) => properties['name'])).toEqual([
    ['Ministry of Ports'],
    ['Anu Tamm'],
  ])
})

function relation(
  type: StoredRelation['type'],
  object: typeof tamm,
  title: string | null = null,
): StoredRelation {
  const end = ({ id, name, type }: typeof tamm) => ({ key: id, actor: { id, name, type } })
  return {
    id: 'relation',
    name: 'relation',
    type,
    title,
    status: 'former',
    from: '2020-01-01',
    to: null,
    start: 0,
    end: 8,
    confidence: 0.9,
    subject: end(tamm),
    object: end(object),
  }
}

function linked(stated: StoredRelation) {
  const article = articleRow(
    { ...stored, sentences: stored.sentences.map((one) => ({ ...one, relations: [stated] })) },
    'quotes',
  )
  const [sentence] = article.sentences
  if (sentence === undefined) throw new Error('the article has a sentence')
  return relationEntity({ article, sentence, relation: stated })
}

test('who leads a body is its director, with the sentence and the article that say so', () => {
  const one = linked(relation('leads', ministry, 'minister'))
  expect([one.schema, one.properties]).toEqual([
    'Directorship',
    {
      director: [actorId('person:anu-tamm')],
      organization: [actorId('org:ministry')],
      role: ['minister'],
      status: ['former'],
      startDate: ['2020-01-01'],
      summary: ['Anu Tamm leads the Ministry of Ports.'],
      proof: [articleEntityId('art')],
      sourceUrl: ['https://post.example/1'],
      publisher: ['Lanian Post'],
    },
  ])
})

const kask = anActor('person:piret-kask', 'Piret Kask')

test.for([
  ['member_of', ministry, 'Membership', { member: tamm, organization: ministry }, ['role', undefined]],
  ['parent_of', kask, 'Family', { person: kask, relative: tamm }, ['relationship', ['parent']]],
  ['child_of', kask, 'Family', { person: tamm, relative: kask }, ['relationship', ['parent']]],
  ['spouse_of', kask, 'Family', { person: tamm, relative: kask }, ['relationship', ['spouse']]],
  ['leads', kask, 'UnknownLink', { subject: tamm, object: kask }, ['role', ['leads']]],
  ['part_of', ministry, 'UnknownLink', { subject: tamm, object: ministry }, ['role', ['part of']]],
] as const)('%s is told as it can be', ([type, object, schema, ends, [name, told]]) => {
  const one = linked(relation(type, object))
  const expected = Object.fromEntries(Object.entries(ends).map(([end, { id }]) => [end, [actorId(id)]]))
  expect(one).toMatchObject({ schema, properties: expected })
  expect(one.properties[name]).toEqual(told)
})

test('a relation that two articles state is one entity with both as its proof', () => {
  const one = linked(relation('member_of', ministry))
  const other = { ...one, properties: { ...one.properties, proof: ['dramatis-article-2'], publisher: [] } }
  expect(joined([one, other]).properties).toEqual({
    ...one.properties,
    proof: [articleEntityId('art'), 'dramatis-article-2'],
  })
})

test('an event is an entity with its sentences and articles', () => {
  const event = anEvent('a', 'COERCE', {
    name: 'Anu Tamm → Ministry of Ports: arrest, Aug 2025',
    mode: 'arrest',
    status: 'disputed',
    contexts: ['legal'],
    dateFrom: '2025-08-01',
    dateTo: '2025-08-31',
    datePrecision: 'month',
    place: oslo,
    participants: [
      { role: 'actor', claimCount: 1, actor: tamm },
      { role: 'recipient', claimCount: 1, actor: ministry },
    ],
  })
  const reports = [aReport('She had them arrested.'), aReport('She denies it.', { article: { id: 'art2' } })]
  const one = eventEntity({ event, reports })
  expect([one.schema, one.properties]).toEqual([
    'Event',
    {
      name: ['Anu Tamm → Ministry of Ports: arrest, Aug 2025'],
      date: ['2025-08'],
      location: ['Oslo'],
      country: ['no'],
      involved: [actorId('person:anu-tamm'), actorId('org:ministry')],
      keywords: ['COERCE', 'arrest', 'material conflict', 'legal'],
      summary: ['She had them arrested.', 'She denies it.'],
      proof: [articleEntityId('art'), articleEntityId('art2')],
      sourceUrl: ['https://post.example/1'],
      publisher: ['Lanian Post'],
      recordId: ['event:a'],
      notes: ['Disputed: some affirm it, others deny it.'],
    },
  ])
})

test.for([
  ['2025-08-12', '2025-08-12', 'day', { date: ['2025-08-12'] }],
  ['2025-08-01', '2025-08-31', 'month', { date: ['2025-08'] }],
  ['2025-01-01', '2025-12-31', 'year', { date: ['2025'] }],
  ['2025-08-11', '2025-08-17', 'week', { startDate: ['2025-08-11'], endDate: ['2025-08-17'] }],
  ['2025-06-01', '2025-08-31', 'season', { startDate: ['2025-06-01'], endDate: ['2025-08-31'] }],
  ['2025-08-12', '2025-08-14', 'day', { startDate: ['2025-08-12'], endDate: ['2025-08-14'] }],
  ['2025-07-01', '2025-08-31', 'month', { startDate: ['2025-07'], endDate: ['2025-08'] }],
  [null, null, null, {}],
] as const)('from %s to %s, exact to the %s, is %o', ([dateFrom, dateTo, datePrecision, expected]) => {
  const event = anEvent('a', 'AID', { dateFrom, dateTo, datePrecision })
  const { date, startDate, endDate } = eventEntity({ event, reports: [] }).properties
  expect({ date, startDate, endDate }).toEqual(expected)
})

test.for([
  ['2025-08-20', '2025-08-20'],
  ['2025-08-20T01:30:00+02:00', '2025-08-19T23:30:00'],
  ['2025-08-20T21:30:00.123-0500', '2025-08-21T02:30:00'],
  ['2025-08-20T21:30:00Z', '2025-08-20T21:30:00'],
  ['2025-08-20T21:30:00', '2025-08-20T21:30:00'],
] as const)('what was published at %s was so at %s in UTC', ([publishedAt, expected]) => {
  const article = articleRow({ ...stored, publishedAt }, 'none')
  expect(articleEntity(article).properties['publishedAt']).toEqual([expected])
})
