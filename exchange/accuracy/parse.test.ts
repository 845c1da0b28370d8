import { expect, test } from 'vitest'
import { parseClaims } from './parse-claims.ts'
import { parseSentences } from './parse-sentences.ts'
import { rowsOfSheet } from './read-sheet.ts'

test('judgements of claims: empty rows wait, half ones count, a cell that cannot be read is named', () => {
  const rows = rowsOfSheet(
    [
      'item,coder,event_ok,type_ok,mode_ok,actor_ok,recipient_ok,date_ok,speaker_ok,modality_ok',
      'c-1,a,y,Yes,1,n,y,u,y,y',
      'c-2,a,n,,,,,,,',
      'c-3,a,,,,,,,,',
      'c-4,a,y,y,,,,,,',
      'c-5,a,y,perhaps,y,y,y,y,y,y',
    ].join('\n'),
    's.csv',
  )
  expect(parseClaims(rows)).toEqual({
    codings: [
      {
        item: 'c-1',
        coder: 'a',
        verdicts: {
          event: 'y',
          type: 'y',
          mode: 'y',
          actor: 'n',
          recipient: 'y',
          date: 'u',
          speaker: 'y',
          modality: 'y',
        },
      },
      { item: 'c-2', coder: 'a', verdicts: { event: 'n' } },
      { item: 'c-4', coder: 'a', verdicts: { event: 'y', type: 'y' } },
      {
        item: 'c-5',
        coder: 'a',
        verdicts: {
          event: 'y',
          mode: 'y',
          actor: 'y',
          recipient: 'y',
          date: 'y',
          speaker: 'y',
          modality: 'y',
        },
      },
    ],
    empty: 1,
    half: 2,
    leftOut: 0,
    repeated: [],
    bad: [{ at: 's.csv, line 6, column D (type_ok)', why: '"perhaps" is none of y, n and u' }],
  })
})

test('events of sentences: several rows, none, not yet, and what cannot be read', () => {
  const rows = rowsOfSheet(
    [
      'item;coder;type;mode;actor;recipient;date;speaker;modality;polarity',
      's-1;a;consult;phone;Anu Tamm; ;12.08.2025;;asserted;affirmed',
      's-1;a;ACCUSE;;Piret Kask; Toomas Rand ;2025-08;Anu Tamm;;negated',
      's-2;a;none;;;;;;;',
      's-3;a;;;;;;;;',
      's-4;a;MEET;;;;;;;',
      's-5;a;CONSULT;siege;;;yesterday;;;',
      's-6;a;;;Anu Tamm;;;;;',
      's-7;a;ACCUSE;;Anu Tamm;;;;;',
      's-7;a;;;;;;;;negated',
      's-8;a;NONE;;Anu Tamm;;;;;',
    ].join('\n'),
    's.csv',
  )
  expect(parseSentences(rows)).toEqual({
    codings: [
      {
        item: 's-1',
        coder: 'a',
        events: [
          {
            type: 'CONSULT',
            mode: 'phone',
            actors: ['Anu Tamm'],
            recipients: [],
            date: { from: '2025-08-12', to: '2025-08-12' },
            speakers: [],
            modality: 'asserted',
            polarity: 'affirmed',
          },
          {
            type: 'ACCUSE',
            mode: null,
            actors: ['Piret Kask'],
            recipients: ['Toomas Rand'],
            date: { from: '2025-08-01', to: '2025-08-31' },
            speakers: ['Anu Tamm'],
            modality: null,
            polarity: 'negated',
          },
        ],
      },
      { item: 's-2', coder: 'a', events: [] },
    ],
    empty: 1,
    half: 0,
    leftOut: 5,
    repeated: [],
    bad: [
      { at: 's.csv, line 6, column C (type)', why: '"MEET" is no type of PLOVER and not NONE' },
      {
        at: 's.csv, line 7, column D (mode)',
        why: '"siege" is no mode of CONSULT (visit, third-party, multilateral, phone)',
      },
      {
        at: 's.csv, line 7, column G (date)',
        why: '"yesterday" is no date such as 2025-08-12, 2025-08, 2025 or 2025-08-11/2025-08-17',
      },
      { at: 's.csv, line 8, column C (type)', why: 'other cells of the row are filled, the type is not' },
      { at: 's.csv, line 10, column C (type)', why: 'other cells of the row are filled, the type is not' },
      { at: 's.csv, line 11, column C (type)', why: 'NONE beside other cells of an event' },
    ],
  })
})

test('who codes an item in two files has coded it once: the second is named, an empty row is not', () => {
  const claims = ['c-1,a,n', 'c-2,a,n', 'c-3,a,'].join('\n')
  const claimRows = ['item,coder,event_ok\nc-1,a,\nc-2,a,y\n', `item,coder,event_ok\n${claims}`].flatMap(
    (text, index) => rowsOfSheet(text, `${index + 1}.csv`),
  )
  expect(parseClaims(claimRows)).toEqual({
    codings: [
      { item: 'c-2', coder: 'a', verdicts: { event: 'y' } },
      { item: 'c-1', coder: 'a', verdicts: { event: 'n' } },
    ],
    empty: 2,
    half: 1,
    leftOut: 0,
    bad: [],
    repeated: [
      {
        at: '2.csv, line 3, column A (item)',
        why: '"a" has coded "c-2" at 1.csv, line 3, column A (item) already, and that stands',
      },
    ],
  })
  const sentenceRows = ['s-1,a,AID\ns-1,a,ACCUSE', 's-1,a,CONSULT\ns-1,a,AID'].flatMap((text, index) =>
    rowsOfSheet(`item,coder,type\n${text}`, `${index + 1}.csv`),
  )
  const { codings, repeated } = parseSentences(sentenceRows)
  expect(codings.map(({ events }) => events.map(({ type }) => type))).toEqual([['AID', 'ACCUSE']])
  expect(repeated).toEqual([
    {
      at: '2.csv, line 2, column A (item)',
      why: '"a" has coded "s-1" at 1.csv, line 2, column A (item) already, and that stands',
    },
  ])
})

test.for([
  ['2025-08-11/2025-08-17', '2025-08-11', '2025-08-17'],
  ['2025-08-11 / 2025-08-17', '2025-08-11', '2025-08-17'],
  ['11.8.2025/17.8.2025', '2025-08-11', '2025-08-17'],
  ['2024-12/2025-02', '2024-12-01', '2025-02-28'],
  ['2024/2025', '2024-01-01', '2025-12-31'],
  ['2025/8/12', '2025-08-12', '2025-08-12'],
  ['2025/08', '2025-08-01', '2025-08-31'],
] as const)('the date %s is from %s to %s', ([text, from, to]) => {
  const { codings, bad } = parseSentences(rowsOfSheet(`item,coder,type,date\ns-1,a,CONSULT,${text}`, 's.csv'))
  expect(bad).toEqual([])
  expect(codings[0]?.events[0]?.date).toEqual({ from, to })
})

test('an interval that ends before it begins cannot be read', () => {
  const rows = rowsOfSheet('item,coder,type,date\ns-1,a,CONSULT,2025-08-17/2025-08-11', 's.csv')
  expect(parseSentences(rows).bad).toHaveLength(1)
})
