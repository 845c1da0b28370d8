import { describe, expect, it } from 'vitest'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('code'))
const filler = (count: number): string => 'The rain fell. '.repeat(count)

describe('whom a sentence takes over from those before it', () => {
  it.each([
    ['Chile attacked Peru. The attack killed nine people.', 'ASSAULT: Chile > nine people'],
    ['Chile may attack Peru. The attack killed nine people.', 'ASSAULT: > nine people'],
    ['Chile will attack Peru. The attack killed nine people.', 'ASSAULT: > nine people'],
    ['Chile did not attack Peru. The attack killed nine people.', 'ASSAULT: > nine people'],
    [`Chile attacked Peru. ${filler(5)}The attack killed nine people.`, 'ASSAULT: Chile > nine people'],
    [`Chile attacked Peru. ${filler(9)}The attack killed nine people.`, 'ASSAULT: > nine people'],
    ['Chile attacked Peru. Norway condemned the attack.', 'ACCUSE disapprove: Norway > Chile'],
    [`Chile attacked Peru. ${filler(9)}Norway condemned the attack.`, 'ACCUSE disapprove: Norway'],
    ['Chile attacked Peru. The attack on Peru was brutal.', 'ASSAULT: Chile > Peru'],
    ['Chile attacked Peru. The attack on Peru and Kenya was brutal.', 'ASSAULT: > Peru, Kenya'],
  ])('%s', async (text, line) => {
    expect((await code(text)).lines.at(-1)).toBe(line)
  })
})

it.each([
  [
    'Chile attacked Peru. The attack killed nine people.',
    'told-before',
    'participants told before',
    { slot: 'told-before', actor: 'country:CHL' },
  ],
  [
    'Anu Tamm urged Chile to leave Peru. Chile rejected this.',
    'accuser',
    'opponent told before',
    { slot: 'accuser', actor: 'person:anu-tamm' },
  ],
  [
    '"We have provided aid to Kenya," said Anu Tamm, the foreign minister of Peru.',
    'spoken-for',
    'state spoken for',
    { slot: 'spoken-for', actor: 'country:PER' },
  ],
])('marks what was taken over: %s', async (text, mark, part, participant) => {
  const claim = (await code(text)).claims.at(-1)
  expect(claim?.rule.split('+')).toContain(mark)
  expect(claim?.explanation.rule).toBe(claim?.rule)
  expect(claim?.explanation.participants).toContainEqual(expect.objectContaining(participant))
  expect(claim?.explanation.confidence[part]).toBeLessThan(1)
})

it('says of a date that it was told before', async () => {
  const { article, claims } = await code('Chile attacked Peru on Friday. The attack on Peru was brutal.', {
    publishedOn: '2025-08-22',
  })
  const claim = claims.at(-1)
  expect(claim?.date).toMatchObject({ from: '2025-08-22', text: 'Friday' })
  expect(claim?.rule.split('+')).toContain('date-told-before')
  expect(claim?.explanation.rule).toBe(claim?.rule)
  const decided = claim?.explanation.decided.filter(({ of }) => of === 'date')
  expect(decided?.map(({ start, end, how }) => [article.text.slice(start, end), how])).toEqual([
    ['attack', 'told before as “Friday”'],
  ])
})
