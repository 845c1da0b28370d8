import { expect, it } from 'vitest'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('reference'))

/** The ten sentences by which the rules of the reference are explained, each with its claims and standing relations. */
it.each([
  {
    text: 'Marko Ilves was arrested by Lanian police on Friday.',
    claims: ['COERCE arrest: Lanian police > Marko Ilves | 2025-08-22'],
    relations: [],
  },
  {
    text: 'Ilves and Tamm met in Oslo and agreed to share data.',
    claims: ['CONSULT: Ilves, Tamm', 'AGREE: Ilves, Tamm'],
    places: ['Oslo', null],
    relations: [],
  },
  {
    text: 'Lania urged Vostria to withdraw its troops.',
    claims: ['REQUEST yield: Lania > Vostria', 'RETREAT withdraw: Vostria | hypothetical'],
    relations: [],
  },
  {
    text: 'The minister, who visited Oslo, denied meeting Tamm.',
    claims: ['CONSULT visit: minister', 'CONSULT: minister, Tamm | negated | by minister'],
    places: ['Oslo', null],
    relations: [],
  },
  {
    text: 'Tamm held a phone call with Lanian leader Ilves about grain.',
    claims: ['CONSULT phone: Tamm, Ilves'],
    // Nobody knows of which state "Lanian" speaks; of a known one it says whom he leads.
    relations: [],
  },
  {
    text: 'Tamm held a phone call with Chilean leader Ilves about grain.',
    claims: ['CONSULT phone: Tamm, Ilves'],
    relations: ['Ilves leads Chile (leader)'],
  },
  {
    text: 'Grain shipments were halted, the Foreign Ministry said.',
    claims: ['SANCTION discontinue: | by Foreign Ministry'],
    relations: [],
  },
  {
    // The future of a response is a threat, and made now: the modality is used up.
    text: '"We will respond," said Defence Minister Anu Tamm.',
    claims: ['THREATEN: Anu Tamm | by Anu Tamm in quotes'],
    relations: [],
  },
  {
    text: '"We will respond," said Chilean Defence Minister Anu Tamm.',
    claims: ['THREATEN: Anu Tamm | by Anu Tamm in quotes'],
    relations: ['Anu Tamm member_of Chile (Defence Minister)'],
  },
  {
    text: 'Ilves is a former envoy of Lania to the UN.',
    claims: [],
    relations: ['Ilves member_of Lania (envoy) former'],
  },
  {
    text: "Tamm's sister Leena runs the Lanian News Agency (LNA).",
    claims: [],
    relations: ['Leena sibling_of Tamm (sister)', 'Leena leads Lanian News Agency'],
  },
  {
    text: 'Oslo did not attack the port, according to Tamm.',
    claims: ['ASSAULT: Norway | negated | by Tamm'],
    relations: [],
  },
])('$text', async ({ text, claims, relations, places }) => {
  const coded = await code(text, { publishedOn: '2025-08-22' })
  expect({ claims: coded.lines, relations: coded.facts }).toEqual({ claims, relations })
  expect(coded.claims.map((claim) => claim.place?.name ?? null)).toEqual(places ?? claims.map(() => null))
})
