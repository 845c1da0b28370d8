import { expect, it } from 'vitest'
import { reader } from '../read-text.fixture.ts'

const readText = reader('entities')

it.each([
  [
    'The Lanian dairy group Milkova, which owns three plants, denied the report.',
    ['The Lanian dairy group = org:milkova', 'Milkova = org:milkova'],
  ],
  [
    'Volunteers of the charity Open Hand set up a kitchen.',
    ['Volunteers = org:open-hand', 'Open Hand = org:open-hand'],
  ],
  ['The claim was first published by the weekly Zornica.', ['Zornica = org:zornica']],
  [
    'Berg accepted money from Ostwall Kranbau, a family-owned company.',
    [
      'Berg = person:berg@a1',
      'Ostwall Kranbau = org:ostwall-kranbau',
      'a family-owned company = org:ostwall-kranbau',
    ],
  ],
  [
    'Inspectors came from PKBG, Portugal’s rail accident office.',
    ['Inspectors = org:inspectors@a1', 'PKBG = org:pkbg', 'Portugal = country:PRT'],
  ],
  [
    'A law firm, Ormond & Dela Cruz, sued the ministry.',
    [
      'A law firm = org:ormond-dela-cruz',
      'Ormond & Dela Cruz = org:ormond-dela-cruz',
      'the ministry = org:ministry@a1',
    ],
  ],
])('%s', async (text, expected) => {
  expect((await readText(text)).all).toEqual(expected)
})

it('takes no date and no title behind such a noun for a name', async () => {
  const { named } = await readText('The company Monday fired its boss. The party MP Anu Tamm resigned.')
  expect(named).toEqual(['person:anu-tamm'])
})
