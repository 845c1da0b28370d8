import { expect, it } from 'vitest'
import { reader } from '../read-text.fixture.ts'

const readText = reader('entities')

it('takes a bare name for the organisation whose first word it is', async () => {
  const { all } = await readText(
    'Milkova Foods closed a plant. Milkova denies that it tried to silence Grace Tamm. Milkova has dismissed her.',
  )
  expect(all).toEqual([
    'Milkova Foods = org:milkova-foods',
    'Milkova = org:milkova-foods',
    'it = org:milkova-foods',
    'Grace Tamm = person:grace-tamm',
    'Milkova = org:milkova-foods',
    'her = person:grace-tamm',
  ])
})

it('finds the first of two surnames alone', async () => {
  const { all } = await readText(
    'Rufino Quispe Mamani left the hall. Anu Tamm blamed Quispe for the failure.',
  )
  expect(all).toEqual([
    'Rufino Quispe Mamani = person:rufino-quispe-mamani',
    'Anu Tamm = person:anu-tamm',
    'Quispe = person:rufino-quispe-mamani',
  ])
})

it('leaves a common first word alone', async () => {
  const { named } = await readText(
    'The Royal Sailing Club met in Oslo. Royal was the welcome that Anu Tamm got.',
  )
  expect(named).toEqual(['org:royal-sailing-club', 'person:anu-tamm'])
})

it('takes a word in brackets made of the beginnings of a name for the same', async () => {
  const { all } = await readText(
    'The Federation of Cooperative Miners (Fecomin) called a strike. Fecomin’s president, Rufino Paz, left.',
  )
  expect(all).toEqual([
    'Federation of Cooperative Miners = org:federation-of-cooperative-miners',
    'Fecomin = org:federation-of-cooperative-miners',
    'Fecomin = org:federation-of-cooperative-miners',
    'president = person:rufino-paz',
    'Rufino Paz = person:rufino-paz',
  ])
})

it('finds two unions again', async () => {
  const { meantBy } = await readText(
    'Nurses belonging to Unisalus and the Lanian Nurses Union left the wards. The union Unisalus was firm. The two unions called off the strike.',
  )
  expect(meantBy('The two unions')).toEqual(['org:lanian-nurses-union', 'org:unisalus'])
})
