import { describe, expect, it } from 'vitest'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('code'))
const on = { publishedOn: '2025-08-22' }

type Example = readonly [text: string, ...lines: string[]]

function codes(examples: readonly Example[]): void {
  it.each(examples)('%s', async (text, ...lines) => {
    expect((await code(text, on)).lines).toEqual(lines)
  })
}

describe('participants', () => {
  codes([
    ['Kenya was attacked by Chile and Peru.', 'ASSAULT: Chile, Peru > Kenya'],
    ['Chilean jets bombed Peruvian positions.', 'ASSAULT aerial: Chile > Peru'],
    [
      'Marko Ilves, arrested in Peru by Kenyan police, was released on Sunday.',
      'COERCE arrest: Kenyan police > Marko Ilves | 2025-08-17',
      'RETREAT release: > Marko Ilves | 2025-08-17',
    ],
    ['Chile, which had attacked Peru, praised Norway.', 'ASSAULT: Chile > Peru', 'SUPPORT: Chile > Norway'],
    ['After attacking Peru, Chile praised Norway.', 'ASSAULT: Chile > Peru', 'SUPPORT: Chile > Norway'],
    ["Chile's president, Anu Tamm, and Marko Ilves met in Lima.", 'CONSULT: Anu Tamm, Marko Ilves'],
    ['Peruvian generals and Chilean ministers met in Oslo.', 'CONSULT: Peruvian generals, Chilean ministers'],
    ['Chile withdrew its troops from Peru.', 'RETREAT withdraw: Chile > Peru'],
    ['Pyongyang brushed off Seoul. South Korea was silent.', 'REJECT: North Korea > South Korea'],
    ['Chile sent grain to Peru.', 'AID: Chile > Peru'],
  ])
})

describe('nouns that name events', () => {
  codes([
    ['Talks between Chile and Peru began on Monday.', 'CONSULT: Chile, Peru | 2025-08-18'],
    [
      "Chile's attack on Peru was condemned by Norway.",
      'ASSAULT: Chile > Peru',
      'ACCUSE disapprove: Norway > Chile',
    ],
    ['Chile came under attack from Peru.', 'ASSAULT: Peru > Chile'],
    ['Chile received praise from Norway.', 'SUPPORT: Norway > Chile'],
    ['Anu Tamm spoke after a meeting with Marko Ilves.', 'CONSULT: Marko Ilves, Anu Tamm'],
    [
      'The Security Council adopted a resolution that condemned Chile.',
      'SUPPORT: UN Security Council',
      'ACCUSE disapprove: UN Security Council > Chile',
    ],
  ])
})

describe('what is asked, promised, refused and blamed', () => {
  codes([
    ['Chile agreed to help Peru.', 'AGREE: Chile > Peru'],
    ['Chile refused to meet Peru.', 'REJECT meet: Chile > Peru'],
    ['Chile threatened to attack Peru.', 'THREATEN violence: Chile > Peru'],
    ['Peru called for talks with Chile.', 'REQUEST meet: Peru > Chile'],
    ['Norway offered to host talks between Chile and Peru.', 'AGREE: Norway > Chile, Peru'],
    ['Marko Ilves praised Chile for helping Peru.', 'SUPPORT: Marko Ilves > Chile', 'AID: Chile > Peru'],
    [
      'Anu Tamm told Marko Ilves that Norway will help Chile.',
      'AGREE: Norway > Chile | future | by Anu Tamm',
    ],
    ['Norway will not accept the plan, Anu Tamm said.', 'REJECT: Norway | by Anu Tamm'],
    ['Marko Ilves called off a meeting with Anu Tamm.', 'REJECT meet: Marko Ilves > Anu Tamm'],
    ['Peru denied visas to Marko Ilves.', 'REJECT assist: Peru > Marko Ilves'],
    ['Marko Ilves had been denied visas to enter Norway.', 'REJECT assist: Norway > Marko Ilves'],
    ['Norway denied allegations by Chile.', 'REJECT: Norway > Chile'],
  ])
})

it('gives every claim an id of its own and keeps the order of the text', async () => {
  const text = 'Chile attacked Peru. Chile attacked Kenya and Norway condemned Chile. Chile attacked Peru.'
  const { claims } = await code(text)
  expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length)
  expect(claims.map(({ sentence, type }) => [sentence, type])).toEqual([
    [0, 'ASSAULT'],
    [1, 'ASSAULT'],
    [1, 'ACCUSE'],
    [2, 'ASSAULT'],
  ])
})
