import { expect, it } from 'vitest'
import { reader } from '../read-text.fixture.ts'

const readText = reader('entities')

it.each([
  [
    'Marko Berg resigned. Norway appointed his deputy, Tomos Bright, in his place.',
    [
      'Marko Berg = person:marko-berg',
      'Norway = country:NOR',
      'his = person:marko-berg',
      'his deputy = person:tomos-bright',
      'Tomos Bright = person:tomos-bright',
      'his = person:marko-berg',
    ],
  ],
  [
    'Moon Jae-in (문재인) met Kim Jong-un in Pyongyang.',
    ['Moon Jae-in = person:moon-jae-in', 'Kim Jong-un = person:kim-jong-un', 'Pyongyang = place'],
  ],
  ['Cyclone Elvina hit the coast.', []],
  ['I am appalled by the bombing of Tell Marwan.', ['I = ?', 'Tell Marwan = place']],
  [
    'The governor, a cattle farmer named Germán Roca Antelo who lives in Oslo, laughed.',
    [
      'The governor = person:german-roca-antelo',
      'a cattle farmer = person:german-roca-antelo',
      'Germán Roca Antelo = person:german-roca-antelo',
      'Oslo = place',
    ],
  ],
  [
    'Minister for the Middle East Oliver Tranter flew home.',
    ['Middle East = place', 'Oliver Tranter = person:oliver-tranter'],
  ],
])('%s', async (text, expected) => {
  expect((await readText(text)).all).toEqual(expected)
})
