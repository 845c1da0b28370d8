import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aKey, machineCoded, party } from './key.fixture.ts'
import { wilson } from './proportion.ts'
import { rowsOfLabelStudio } from './read-label-studio.ts'
import { rowsOfSheet } from './read-sheet.ts'
import { scoreReport } from './report.ts'
import { scoreRows, scoreSheets } from './score.ts'
import type { Score } from './score.ts'
import { scoreClaims } from './score-claims.ts'

const claimHead = 'item,coder,event_ok,type_ok,mode_ok,actor_ok,recipient_ok,date_ok,speaker_ok,modality_ok'
const sheet = (...lines: readonly string[]) => rowsOfSheet([claimHead, ...lines].join('\n'), 's.csv')

function claimScores(score: Score) {
  if (score.unit !== 'claim') throw new Error('not of claims')
  return score.scores
}
function sentenceScores(score: Score) {
  if (score.unit !== 'sentence') throw new Error('not of sentences')
  return score.scores
}

const key = aKey('claim', [
  { item: 'c-1', weight: 10 },
  { item: 'c-2', weight: 10, machine: [machineCoded({ type: 'ASSAULT' })] },
  { item: 'c-3', weight: 30, machine: [machineCoded({ type: 'ASSAULT' })] },
])

test('precision: weighted, no event is a wrong type, other parts are judged where there is an event', () => {
  const score = scoreRows(
    sheet('c-1,a,y,y,y,y,y,n,y,y', 'c-2,a,y,y,y,y,y,y,y,y', 'c-3,a,n,,,,,,,'),
    key,
    null,
  )
  const scores = claimScores(score)
  // Weights 10, 10, 30: effective 50² ÷ 1100.
  const effective = 2500 / 1100
  expect(scores.fields.type).toEqual({ share: 0.4, ...wilson(0.4, effective), judged: 3, effective })
  expect(scores.fields.date).toEqual({ share: 0.5, ...wilson(0.5, 2), judged: 2, effective: 2 })
  expect(scores.whole?.share).toBe(0.2)
  expect(scores.byType.map(({ type, precision }) => [type, precision?.share])).toEqual([
    ['ASSAULT', 0.25],
    ['CONSULT', 1],
  ])
  expect(score.coders).toEqual([
    { coder: 'a', coded: 3, half: 0, of: 3 },
    { coder: 'b', coded: 0, half: 0, of: 3 },
  ])
})

test('an adjudicator without a row is refused', () => {
  expect(() => scoreRows(sheet('c-1,a,y,y,y,y,y,y,y,y', 'c-1,b,n,,,,,,,'), key, 'cheif')).toThrow(
    'The sheets have no row of the adjudicator "cheif"; they are of a, b.',
  )
})

test('where people differ the share counts, or the adjudicator; agreement is between the others', () => {
  const rows = sheet(
    'c-1,a,y,y,y,y,y,y,y,y',
    'c-1,b,y,n,y,y,y,y,y,y',
    'c-1,chief,y,y,y,y,y,y,y,y',
    'c-2,a,y,y,y,y,y,y,y,y',
    'c-2,b,y,y,y,y,y,u,y,y',
  )
  const shared = claimScores(
    scoreRows(
      rows.filter((row) => row.cell('coder').text !== 'chief'),
      key,
      null,
    ),
  )
  expect(shared.fields.type?.share).toBe(0.75)
  expect(shared.agreement.type).toEqual({ alpha: 0, pairwise: 0.5, units: 2 })
  expect(shared.agreement.date.units).toBe(1)
  const decided = claimScores(scoreRows(rows, key, 'chief'))
  expect(decided.fields.type?.share).toBe(1)
  expect(decided.agreement.type).toEqual({ alpha: 0, pairwise: 0.5, units: 2 })
})

test('rows of other samples are named and left out', () => {
  const score = scoreRows(sheet('x-9,a,y,y,y,y,y,y,y,y'), key, null)
  expect(score.unknown).toEqual(['s.csv, line 2, column A (item): the key knows no item "x-9"'])
  expect(claimScores(score).items).toBe(0)
})

function choice(name: string, word: string) {
  return { from_name: name, to_name: 'sentence', type: 'choices', value: { choices: [word] } }
}

test('an export of Label Studio says what a sheet says', () => {
  const answers = [
    'event_ok',
    'type_ok',
    'mode_ok',
    'actor_ok',
    'recipient_ok',
    'date_ok',
    'speaker_ok',
    'modality_ok',
  ].map((name) => choice(name, name === 'date_ok' ? 'wrong' : 'right'))
  const long = [
    {
      id: 1,
      data: { item: 'c-1', coder: 'a', sentence: 'x' },
      annotations: [
        { id: 1, was_cancelled: false, result: answers },
        { id: 2, was_cancelled: true, result: [] },
      ],
    },
    { id: 2, data: { item: 'c-2', coder: 'a', sentence: 'x' }, annotations: [] },
  ]
  const short = [
    {
      item: 'c-1',
      coder: 'a',
      sentence: 'x',
      ...Object.fromEntries(answers.map(({ from_name: name, value }) => [name, value.choices[0]])),
    },
    { item: 'c-2', coder: 'a' },
  ]
  const expected = scoreRows(sheet('c-1,a,y,y,y,y,y,n,y,y', 'c-2,a,,,,,,,,'), key, null)
  for (const exported of [long, short])
    expect(scoreRows(rowsOfLabelStudio(JSON.stringify(exported), 'export.json'), key, null)).toEqual(expected)
  expect(() => rowsOfLabelStudio('[{"text":"other"}]', 'export.json')).toThrow(
    'The file export.json is no export of Label Studio (JSON or JSON-MIN) of our tasks.',
  )
})

const sentenceHead = 'item,coder,type,mode,actor,recipient,date,speaker,modality,polarity'
const sentences = (...lines: readonly string[]) => rowsOfSheet([sentenceHead, ...lines].join('\n'), 's.csv')

test('recall: what people found and the machine has; names by any of their forms', () => {
  const sample = aKey('sentence', [
    { item: 's-1', weight: 1 },
    {
      item: 's-2',
      weight: 3,
      machine: [
        machineCoded({
          type: 'ACCUSE',
          actors: [party('Piret Kask')],
          recipients: [party('North Korea', 'PRK')],
        }),
        machineCoded({ claim: 'claim-2', type: 'ASSAULT' }),
      ],
    },
    { item: 's-3', weight: 2, machine: [] },
  ])
  const scores = sentenceScores(
    scoreRows(
      sentences(
        's-1,a,CONSULT,,Tamm; Marko Ilves,,2025-08-12,,asserted,affirmed',
        's-2,a,ACCUSE,disapprove,Piret Kask,DPRK,2025-08,,,',
        's-2,a,REQUEST,,Piret Kask,,,,,',
        's-3,a,NONE,,,,,,,',
      ),
      sample,
      null,
    ),
  )
  expect(scores).toMatchObject({
    items: 3,
    events: 3,
    // Found: CONSULT (1) and ACCUSE (3); missed: REQUEST (3).
    recall: { share: expect.closeTo(4 / 7, 12), judged: 2 },
    recallWithParties: { share: expect.closeTo(4 / 7, 12) },
    // Of the machine's three, ASSAULT (3) is none.
    precision: { share: expect.closeTo(4 / 7, 12), judged: 2 },
    f1: expect.closeTo(4 / 7, 12),
    fields: {
      actor: { share: 1 },
      recipient: { share: 1 },
      mode: { share: 0.25 },
      date: { share: 0.25 },
      modality: { share: 1, judged: 1 },
    },
  })
  expect(scores.recallByType.map(({ type, recall }) => [type, recall?.share])).toEqual([
    ['ACCUSE', 1],
    ['CONSULT', 1],
    ['REQUEST', 0],
  ])
})

test('a sentence that two coded counts once, with half of each', () => {
  const scores = sentenceScores(
    scoreRows(
      sentences('s-1,a,CONSULT,,,,,,,', 's-1,b,CONSULT,,,,,,,', 's-1,b,ACCUSE,,,,,,,', 's-2,a,ACCUSE,,,,,,,'),
      aKey('sentence', [{ item: 's-1' }, { item: 's-2' }]),
      null,
    ),
  )
  // a: 1 of 1; b: 1 of 2, each half a weight; s-2: 0 of 1.
  expect(scores.recall?.share).toBeCloseTo(1 / 2.5, 12)
  expect(scores.agreement.anyEvent).toEqual({ alpha: null, pairwise: 1, units: 1 })
  expect(scores.agreement.types.pairwise).toBe(0)
})

test('a second coder of all sentences makes no interval narrower', () => {
  const items = Array.from({ length: 20 }, (_, index) => `s-${index}`)
  const sample = aKey(
    'sentence',
    items.map((item) => ({ item })),
  )
  // 14 of 20 events found.
  const rowsOf = (coder: string) =>
    items.map((item, index) => `${item},${coder},${index < 14 ? 'CONSULT' : 'ACCUSE'},,,,,,,`)
  const one = sentenceScores(scoreRows(sentences(...rowsOf('a')), sample, null))
  const two = sentenceScores(scoreRows(sentences(...rowsOf('a'), ...rowsOf('b')), sample, null))
  expect(one.recall).toEqual({ share: 0.7, ...wilson(0.7, 20), judged: 20, effective: 20 })
  expect([two.recall, two.precision, two.recallByType, two.fields]).toEqual([
    one.recall,
    one.precision,
    one.recallByType,
    one.fields,
  ])
})

test('many events of one sentence are as sure as one', () => {
  const scores = sentenceScores(
    scoreRows(
      sentences('s-1,a,CONSULT,,,,,,,', 's-1,a,ACCUSE,,,,,,,', 's-2,a,CONSULT,,,,,,,', 's-2,a,AID,,,,,,,'),
      aKey('sentence', [{ item: 's-1' }, { item: 's-2' }]),
      null,
    ),
  )
  expect(scores.recall).toEqual({ share: 0.5, ...wilson(0.5, 2), judged: 2, effective: 2 })
})

test('the report says what is missing and how figures were made', () => {
  const report = scoreReport(scoreRows(sheet('c-1,a,y,y,y,y,y,n,y,y', 'c-2,a,,,,,,,,'), key, null))
  expect(report).toContain(
    '3 claims drawn of 3; 1 judged by at least one person, and the figures are of that one alone.',
  )
  expect(report).toContain('a: 1 of 3, not finished')
  expect(report).toContain('  1 row is not filled in yet and does not count.\n')
  expect(report).toMatch(/date {2,}0\.000 {2}\[0\.000, 0\.793\] {2}n 1/u)
})

test('a file that is named twice counts once, and one that is not there is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-score-'))
  try {
    const path = join(folder, 'sheet-a.csv')
    await writeFile(path, `${sentenceHead}\ns-1,a,CONSULT,,,,,,,\n`)
    await writeFile(join(folder, 'key.json'), JSON.stringify(aKey('sentence', [{ item: 's-1' }])))
    const score = await scoreSheets([path, `${folder}/./sheet-a.csv`], { key: null, adjudicator: null })
    expect([sentenceScores(score).events, score.repeated]).toEqual([1, []])
    await expect(scoreSheets([`${folder}/b.csv`], { key: null, adjudicator: null })).rejects.toThrow(
      `The sheet ${folder}/b.csv cannot be read: it is not there.`,
    )
    await expect(scoreSheets([folder], { key: null, adjudicator: null })).rejects.toThrow(
      `The sheet ${folder} cannot be read: it is a folder.`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('of claims filled in half each answer counts for its own part, and none for the whole', () => {
  const score = scoreRows(
    sheet('c-1,a,y,n,,,,,,', 'c-2,a,y,y,y,y,y,y,y,y', 'c-3,a,maybe,,,,,,,', 'c-3,,y,y,y,y,y,y,y,y'),
    key,
    null,
  )
  const { fields, whole } = claimScores(score)
  expect([fields.type?.judged, fields.type?.share, fields.date?.judged]).toEqual([2, 0.5, 1])
  expect([whole?.judged, whole?.share]).toEqual([1, 1])
  expect(score.unknown).toEqual(['s.csv, line 5, column B (coder): the row does not say who coded it'])
  expect(scoreReport(score).split('\n').slice(0, 7)).toEqual([
    '3 claims drawn of 3; 2 judged by at least one person, and the figures are of those alone.',
    '  a: 2 of 3, not finished, 1 of them in half',
    '  b: 0 of 3, not finished',
    '  1 row is filled in half: each answer counts for its own part, and the claim not under "everything right".',
    '  1 cell cannot be read and does not count (named above).',
    '  1 row is left out for that, with all that is written there.',
    '  1 row is of no item of the key, or of nobody, and does not count (named above).',
  ])
})

test('a sentence of which a part cannot be read is left out whole, and so the report says', () => {
  const score = scoreRows(
    sentences(
      's-1,a,CONSULT,,Tamm; Marko Ilves,,,,,',
      's-1,a,,,Piret Kask,,,,,',
      's-2,a,,,,,,,,',
      's-3,a,NONE,,,,,,,',
      's-1,chief,NONE,,,,,,,',
    ),
    aKey('sentence', [{ item: 's-1' }, { item: 's-2' }, { item: 's-3', machine: [] }]),
    null,
  )
  expect(sentenceScores(score)).toMatchObject({ items: 2, events: 0, recall: null })
  expect(scoreReport(score).split('\n').slice(0, 7)).toEqual([
    '3 sentences drawn of 3; 2 coded by at least one person, and the figures are of those alone.',
    '  a: 1 of 3, not finished',
    '  b: 0 of 3, not finished',
    '  chief: 1; no coder of the sample',
    '  1 sentence is not filled in yet and does not count.',
    '  1 cell cannot be read and does not count (named above).',
    '  1 sentence is left out for that, with all that is written there.',
  ])
})

test('what an adjudicator leaves open is told by the others', () => {
  const rows = sheet('c-1,a,y,n,y,y,y,y,y,y', 'c-1,b,n,,,,,,,', 'c-1,chief,y,y,,,,,,')
  const { fields } = claimScores(scoreRows(rows, key, 'chief'))
  expect([fields.event?.share, fields.type?.share, fields.mode?.share]).toEqual([1, 1, 1])
  expect(fields.date?.judged).toBe(1)
})

const coding = fc.record({
  item: fc.constantFrom('c-1', 'c-2', 'c-3'),
  coder: fc.constantFrom('a', 'b', 'c'),
  verdicts: fc.record({ event: fc.constantFrom('y' as const, 'n' as const, 'u' as const) }),
})
const turn = { y: 'n', n: 'y', u: 'u' } as const

test('turning every right into wrong turns the shares round', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(coding, { selector: ({ item, coder }) => `${item}${coder}`, maxLength: 9 }),
      (codings) => {
        const turned = codings.map((one) => ({ ...one, verdicts: { event: turn[one.verdicts.event] } }))
        const before = scoreClaims(codings, ofOneWeight, null).fields.event
        const after = scoreClaims(turned, ofOneWeight, null).fields.event
        expect(after?.share ?? -1).toBeCloseTo(before === null ? -1 : 1 - before.share, 9)
      },
    ),
  )
})

function ofOneWeight() {
  return { weight: 1, type: 'CONSULT' }
}
