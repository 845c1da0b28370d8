import { expect, test } from 'vitest'
import { anActor, anEvent } from './rows.fixture.ts'
import { countryCodeOf, standing, standingIn } from './standing.ts'

const tamm = anActor('person:anu-tamm', 'Anu Tamm', { country: 'EST', sectors: ['GOV', 'MIL'] })

test('what an actor was on the day counts, not what it ever was', () => {
  expect(
    standing(tamm, [
      { country: null, sector: 'MIL' },
      { country: 'LVA', sector: 'ELI' },
      { country: null, sector: 'MIL' },
    ]),
  ).toEqual({ country: 'LVA', sectors: ['MIL', 'ELI'] })
})

test('where no claim tells it, the actor does', () => {
  expect(standing(tamm, [{ country: null, sector: null }])).toEqual({
    country: 'EST',
    sectors: ['GOV', 'MIL'],
  })
})

test('an event tells it by actor', () => {
  const event = anEvent('a', 'AID', {
    standings: [
      { actor: 'person:other', country: 'FIN', sector: 'BUS' },
      { actor: tamm.id, country: 'EST', sector: 'MIL' },
    ],
  })
  expect(standingIn(event, tamm)).toEqual({ country: 'EST', sectors: ['MIL'] })
})

test('a body without a country is IGO or NGO, one of its people is not', () => {
  const body = anActor('org:relief', 'Relief', { type: 'organization', sectors: ['MED', 'NGO'] })
  expect(countryCodeOf({ country: null, sectors: ['MED'] }, body)).toBe('NGO')
  expect(countryCodeOf({ country: 'CHE', sectors: ['NGO'] }, body)).toBe('CHE')
  expect(countryCodeOf({ country: null, sectors: ['GOV'] }, { type: 'person', sectors: ['IGO'] })).toBeNull()
})
