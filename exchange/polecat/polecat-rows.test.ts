import { expect, test } from 'vitest'
import { leftOut } from '../left-out.ts'
import { articleRow } from '../rows/article-rows.ts'
import {
  aParticipant,
  aStoredArticle,
  aStoredClaim,
  aStoredSentence,
  anActor,
  oslo,
} from '../rows/rows.fixture.ts'
import { polecatCells, polecatColumns } from './polecat-columns.ts'
import { polecatRows } from './polecat-rows.ts'

const tamm = anActor('person:anu-tamm', 'Anu Tamm', { country: 'EST', sectors: ['GOV', 'ELI'] })
const ozols = anActor('person:janis-ozols', 'Janis Ozols', { country: 'LVA', sectors: ['LEG'] })
const rebels = anActor('org:rebels@art', 'rebels', { type: 'group' })

const named = (key: string, text: string, start: number, actor = tamm) => ({
  key,
  start,
  end: start + text.length,
  text,
  kind: 'name' as const,
  actor: { id: actor.id, name: actor.name, type: actor.type },
})

/** A meeting that two sentences tell of, and an attack on somebody unnamed. */
const article = aStoredArticle([
  aStoredSentence(0, 'Chancellor Tamm met Janis Ozols; talks were on gas.', {
    mentions: [named(tamm.id, 'Tamm', 11), named(ozols.id, 'Janis Ozols', 20, ozols)],
    claims: [
      aStoredClaim('a', 'CONSULT', {
        actors: [
          aParticipant(tamm, { title: 'Chancellor', sector: 'GOV', country: 'EST' }),
          aParticipant(ozols, { order: 1 }),
        ],
        contexts: ['natural_resource', 'economic'],
      }),
    ],
  }),
  aStoredSentence(1, 'They saw each other in Oslo on 12 August.', {
    claims: [
      aStoredClaim('b', 'CONSULT', {
        event: 'event:a',
        mode: 'third-party',
        actors: [aParticipant(tamm), aParticipant(ozols, { order: 1 })],
        contexts: ['diplomatic'],
        dateFrom: '2025-08-12',
        dateTo: '2025-08-12',
        datePrecision: 'day',
        place: oslo,
      }),
    ],
  }),
  aStoredSentence(2, 'Rebels allegedly shot at Ozols.', {
    mentions: [named(ozols.id, 'Ozols', 25, ozols)],
    claims: [
      aStoredClaim('c', 'ASSAULT', {
        mode: 'firearms',
        hedge: 'alleged',
        actors: [aParticipant(rebels)],
        recipients: [aParticipant(ozols)],
      }),
    ],
  }),
  aStoredSentence(3, 'Tamm denied that she had threatened them; she will visit; if she fell; no.', {
    claims: [
      aStoredClaim('d', 'THREATEN', { polarity: 'negated' }),
      aStoredClaim('e', 'CONSULT', { modality: 'future' }),
      aStoredClaim('f', 'COERCE', { modality: 'hypothetical' }),
      aStoredClaim('g', 'AID', { event: null, check: 'rejected' }),
      aStoredClaim('h', 'AID', { event: null, coder: 'llm' }),
    ],
  }),
])

test('a row is one event in one story, with all columns of POLECAT', () => {
  const notes = { left: leftOut(), told: leftOut('Told') }
  const rows = polecatRows(articleRow(article, 'quotes'), 'publication', notes)
  const story = {
    Source: 'Lanian Post',
    'Publication Date': '2025-08-20',
    'Story People': 'Anu Tamm; Janis Ozols',
    'Story Organizations': null,
    'Story Locations': 'Oslo',
    Language: 'en',
    Version: 'Dramatis rules 1',
  }
  expect(rows).toEqual([
    {
      'Event ID': 'art_a',
      'Event Date': '2025-08-12',
      'Event Type': 'CONSULT',
      'Event Mode': 'third-party',
      'Event Intensity': 1,
      'Quad Code': 'VERBAL COOPERATION',
      Contexts: 'economic; diplomatic; natural_resource',
      'Actor Name': 'Anu Tamm; Janis Ozols',
      'Actor Country': 'EST; LVA',
      'Actor COW': '366; 367',
      'Primary Actor Sector': 'GOV; LEG',
      'Actor Sectors': 'GOV; LEG',
      'Actor Title': 'Chancellor; None',
      'Actor Name Raw': 'Tamm; Janis Ozols',
      'Recipient Name': 'None',
      'Recipient Country': 'None',
      'Recipient COW': 'None',
      'Primary Recipient Sector': null,
      'Recipient Sectors': null,
      'Recipient Title': null,
      'Recipient Name Raw': null,
      Placename: 'Oslo',
      City: 'Oslo',
      Province: null,
      Country: 'NOR',
      Latitude: 59.91,
      Longitude: 10.75,
      'Feature Type': 'PPL',
      ...story,
    },
    {
      'Event ID': 'art_c',
      'Event Date': '2025-08-20',
      'Event Type': 'ASSAULT',
      'Event Mode': 'firearms',
      'Event Intensity': -9,
      'Quad Code': 'MATERIAL CONFLICT',
      Contexts: null,
      'Actor Name': 'rebels',
      'Actor Country': 'None',
      'Actor COW': 'None',
      'Primary Actor Sector': null,
      'Actor Sectors': null,
      'Actor Title': null,
      'Actor Name Raw': null,
      'Recipient Name': 'Janis Ozols',
      'Recipient Country': 'LVA',
      'Recipient COW': '367',
      'Primary Recipient Sector': 'LEG',
      'Recipient Sectors': 'LEG',
      'Recipient Title': null,
      'Recipient Name Raw': 'Ozols',
      ...story,
    },
  ])
  expect([...notes.told.sentences(), ...notes.left.sentences()]).toEqual([
    'Told: rows dated by publication 1; rows that rest on hedged claims alone 1.',
    'Left out: announced events of a story 1; claims of other coders 1; claims that people have rejected 1; ' +
      'denied events of a story 1; hypothetical events of a story 1.',
  ])
})

test('what has no date can be dropped, and no words of the article be passed on', () => {
  const notes = { left: leftOut(), told: leftOut('Told') }
  const rows = polecatRows(articleRow(article, 'none'), 'drop', notes)
  expect(rows.map((row) => [row['Event ID'], row['Actor Name Raw']])).toEqual([['art_a', null]])
  expect(notes.left.sentences()[0]).toContain('events of a story without a date 1')
})

test('the cells stand in the order of the 40 columns', () => {
  const cells = polecatCells({ 'Event ID': 'art_a', Version: 'Dramatis rules 1', 'Actor Name': 'Anu Tamm' })
  expect(polecatColumns).toHaveLength(40)
  expect([cells.length, cells[0], cells[7], cells[39]]).toEqual([40, 'art_a', 'Anu Tamm', 'Dramatis rules 1'])
  expect(cells.filter((cell) => cell === null)).toHaveLength(37)
})

test('a body without a country is IGO or NGO, as in PLOVER records', () => {
  const council = anActor('org:council', 'Council', { type: 'organization', sectors: ['IGO'] })
  const claim = aStoredClaim('a', 'AID', {
    actors: [aParticipant(council), aParticipant(tamm, { order: 1, sector: 'MIL' })],
  })
  const one = aStoredArticle([aStoredSentence(0, 'They gave.', { claims: [claim] })])
  const notes = { left: leftOut(), told: leftOut('Told') }
  expect(polecatRows(articleRow(one, 'none'), 'publication', notes)).toMatchObject([
    { 'Actor Country': 'IGO; EST', 'Actor COW': 'None; 366', 'Actor Sectors': 'IGO; MIL' },
  ])
})

test('claims of an article that a person took back are counted as such', () => {
  const claim = aStoredClaim('a', 'CONSULT', { event: null })
  const taken = { ...aStoredArticle([aStoredSentence(0, 'They met.', { claims: [claim] })]), retracted: true }
  const notes = { left: leftOut(), told: leftOut('Told') }
  expect(polecatRows(articleRow(taken, 'quotes'), 'publication', notes)).toEqual([])
  expect(notes.left.sentences()).toEqual(['Left out: claims of articles that people have taken back 1.'])
})
