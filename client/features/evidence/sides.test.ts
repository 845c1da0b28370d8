import { expect, it } from 'vitest'
import { actor, claim } from '../../graph/fixtures/build.ts'
import { sidesOf } from './sides.ts'

const army = actor('Lanian army', { id: 'org:lanian-army', type: 'organization' })
const source = { outlet: 'Lanian Post', publishedAt: null }
const told = {
  ...claim('Vostria was leaving, the army said.', source),
  saidBy: [army],
  attribution: [
    {
      actor: army.id,
      kind: 'speaker' as const,
      anonymous: false,
      description: null,
      quote: 'indirect' as const,
      cue: null,
    },
  ],
}
const written = claim('Vostria was leaving.', { ...source, modality: 'historical' })
const denied = claim('Vostria was not leaving.', { ...source, polarity: 'negated' })
const planned = claim('Vostria will leave.', { ...source, modality: 'future' })

it('puts who affirms before who denies, and plans last', () => {
  expect(sidesOf([denied, planned, told, written, { ...told, id: 'again' }])).toEqual([
    {
      stance: 'affirmed',
      claims: [told, written, { ...told, id: 'again' }],
      voices: ['Lanian army', 'Lanian Post'],
    },
    { stance: 'denied', claims: [denied], voices: ['Lanian Post'] },
    { stance: 'open', claims: [planned], voices: ['Lanian Post'] },
  ])
})

it('has one side when nobody disagrees', () => {
  expect(sidesOf([told]).map(({ stance }) => stance)).toEqual(['affirmed'])
})
