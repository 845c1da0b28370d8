import { expect, test } from 'vitest'
import { countryMeant } from './countries.ts'
import type { ForeignFormat } from './foreign-row.ts'
import { gdeltLine, icewsHead, icewsLine, polecatHead, polecatLine } from './foreign.fixture.ts'
import { gdelt } from './gdelt.ts'
import { icews } from './icews.ts'
import { cellsOf } from './lines.ts'
import { polecat } from './polecat.ts'

/** The rows of a file of these lines. */
function read(format: ForeignFormat, ...lines: readonly string[]) {
  const cells = lines.map(cellsOf)
  const reader = format.open(cells)
  return { rows: cells.slice(reader.skip).map(reader.read), notes: reader.notes }
}

const statement = 'statements and appeals (CAMEO 01 and 02), which PLOVER does not code'

test.each(['1.0', '2.0'] as const)('GDELT %s: who visited whom, when', (version) => {
  expect(read(gdelt, gdeltLine({ version, id: '4711' })).rows).toEqual([
    {
      kind: 'event',
      id: '4711',
      day: '2025-08-12',
      type: 'CONSULT',
      sources: ['PRK'],
      targets: ['RUS'],
      symmetric: false,
      unknown: [],
      meeting: '042',
      url: 'https://example.org/report',
      covered: '2025-08-12',
    },
  ])
})

test('GDELT: statements are left out, regions are no countries, what was added later covers no day', () => {
  const { rows } = read(
    gdelt,
    gdeltLine({ code: '010' }),
    gdeltLine({ code: '10', quadClass: '3', source: 'EUR', target: '' }),
    gdeltLine({ day: '20150812', added: '20250812001500', code: '190', quadClass: '4' }),
  )
  expect(rows).toMatchObject([
    { kind: 'left out', why: statement },
    { kind: 'event', type: 'REQUEST', sources: [], targets: [] },
    { kind: 'event', type: 'ASSAULT', day: '2015-08-12' },
  ])
  expect(rows[2]).not.toHaveProperty('covered')
})

test('GDELT: a damaged line is named with what is wrong', () => {
  const { rows } = read(
    gdelt,
    gdeltLine(),
    'cut\toff',
    gdeltLine({ day: '20250230' }),
    gdeltLine({ code: '---' }),
  )
  expect(rows.slice(1)).toMatchObject([
    { kind: 'malformed', why: '2 columns rather than 61' },
    { kind: 'malformed', why: 'no day in column 2, "20250230"' },
    { kind: 'malformed', why: 'no CAMEO code in column 27, "---"' },
  ])
})

test('GDELT: a spreadsheet’s codes are put right, with the quad class where they can be read in two ways', () => {
  const { rows, notes } = read(
    gdelt,
    gdeltLine({ code: '42' }),
    gdeltLine({ code: '10', quadClass: '1' }),
    gdeltLine({ code: '10', quadClass: '3' }),
    gdeltLine({ code: '18', quadClass: '' }),
  )
  expect(rows).toMatchObject([
    { kind: 'event', type: 'CONSULT' },
    { kind: 'left out', why: statement },
    { kind: 'event', type: 'REQUEST' },
    { kind: 'left out', why: 'codes that can be read in two ways, since leading zeros are lost' },
  ])
  expect(notes).toEqual([expect.stringMatching(/^Leading zeros of CAMEO codes are lost/u)])
})

test.each([
  [
    'a\tb',
    'is no event file of GDELT: its first line has 2 columns parted by tabs, those have 57, 58 or 61.',
  ],
  [Array(16).fill('x').join('\t'), 'is a file of GDELT’s mentions, not of its events (export.CSV).'],
  [
    '1;20250812;x',
    'is no event file of GDELT: its first line has 1 columns parted by tabs, those have 57, 58 or 61. It looks as if a spreadsheet had saved it; use the file as GDELT serves it.',
  ],
])('GDELT: another file is refused', (line, why) => {
  expect(() => read(gdelt, line)).toThrow(why)
})

test('ICEWS: countries by their names, codes as text', () => {
  expect(
    read(
      icews,
      icewsHead,
      icewsLine(),
      icewsLine({ code: '012' }),
      icewsLine({ source: 'Occupied Palestinian Territory', target: 'NULL', code: '190' }),
      icewsLine({ day: '31/03/2015' }),
      'short',
    ),
  ).toMatchObject({
    notes: [],
    rows: [
      { kind: 'event', day: '2015-03-31', type: 'CONSULT', sources: ['PRK'], targets: ['RUS'], url: null },
      { kind: 'left out', why: statement },
      { kind: 'event', type: 'ASSAULT', sources: ['PSE'], targets: [] },
      { kind: 'malformed', why: 'no day such as 2015-03-31 in Event Date, "31/03/2015"' },
      { kind: 'malformed', why: '1 columns rather than 20' },
    ],
  })
})

test('ICEWS: of a spreadsheet’s codes those are left out that can be read in two ways', () => {
  const { rows, notes } = read(icews, icewsHead, icewsLine({ code: '42' }), icewsLine({ code: '10' }))
  expect(rows).toMatchObject([
    { kind: 'event', type: 'CONSULT' },
    { kind: 'left out', why: 'codes that can be read in two ways, since leading zeros are lost' },
  ])
  expect(notes).toHaveLength(1)
  expect(read(icews, icewsHead, icewsLine({ code: '042' }), icewsLine({ code: '10' })).rows[1]).toMatchObject(
    {
      type: 'REQUEST',
    },
  )
})

test.for([
  ['Congo', 'COG'],
  ['Democratic Republic of Congo', 'COD'],
  ['Brunei Darussalam', 'BRN'],
  ['Macao', 'MAC'],
  ['Faeroe Islands', 'FRO'],
  ['Serbia and Montenegro', 'SRB'],
  ['Yugoslavia', 'SRB'],
  ['U.S. Virgin Islands', 'VIR'],
  ['Gaza', 'PSE'],
  ['Moldova, Republic of', 'MDA'],
  ['The Gambia', 'GMB'],
  ['Viet Nam', 'VNM'],
  ['Libyan Arab Jamahiriya', 'LBY'],
  ['IMY', 'IMN'],
  ['260', 'DEU'],
  ['255', 'DEU'],
  ['817', 'VNM'],
] as const)('%s is the country %s', ([text, code]) => {
  expect(countryMeant(text)).toBe(code)
})

test('ICEWS: names of nobody we know are told, empty cells and regions are not', () => {
  expect(
    read(
      icews,
      icewsHead,
      icewsLine({ source: 'Atlantis', target: 'NULL', code: '043' }),
      icewsLine({ source: 'EUR', target: 'Russian Federation', code: '190' }),
    ).rows,
  ).toMatchObject([
    { sources: [], targets: [], unknown: ['Atlantis'], meeting: '042' },
    { sources: [], targets: ['RUS'], unknown: [], meeting: null },
  ])
})

test('ICEWS: a file without the columns is refused with their names', () => {
  expect(() => read(icews, 'Event ID\tEvent Date')).toThrow(
    'is no file of ICEWS: its first line, parted by tabs, names no column "CAMEO Code", "Source Country", "Target Country".',
  )
})

test('POLECAT: several countries, COW numbers, nobody', () => {
  expect(
    read(
      polecat,
      polecatHead,
      polecatLine({ 'Actor Country': 'USA;KOR;USA' }),
      polecatLine({ 'Actor Country': 'None', 'Actor COW': '731.0', 'Recipient Country': 'None' }),
      polecatLine({ 'Event Type': 'YIELD' }),
      polecatLine({ 'Event Date': 'None' }),
    ),
  ).toMatchObject({
    rows: [
      { kind: 'event', day: '2023-03-31', sources: ['KOR', 'USA'], targets: ['RUS'], covered: '2023-04-01' },
      { kind: 'event', sources: ['PRK'], targets: [] },
      { kind: 'malformed', why: 'no type of PLOVER in Event Type, "YIELD"' },
      { kind: 'left out', why: 'without a date', covered: '2023-04-01' },
    ],
  })
})

test('POLECAT: who meets nobody in particular meets each other; who attacks a group without a country does not', () => {
  const both = { 'Actor Country': 'USA;GBR', 'Recipient Country': 'None' }
  expect(
    read(
      polecat,
      polecatHead,
      polecatLine(both),
      polecatLine({ ...both, 'Event Type': 'ASSAULT', 'Recipient Name': 'A group' }),
      polecatLine({ ...both, 'Event Type': 'SANCTION' }),
    ).rows,
  ).toMatchObject([{ symmetric: true }, { symmetric: false }, { symmetric: false }])
})

test('POLECAT: a first line that names more columns than the rows have', () => {
  const { rows, notes } = read(polecat, `Headline\t${polecatHead}`, polecatLine())
  expect(rows).toMatchObject([{ kind: 'event', sources: ['PRK'], targets: ['RUS'] }])
  expect(notes).toHaveLength(1)
})
