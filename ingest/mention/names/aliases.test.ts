import { expect, it } from 'vitest'
import { reader } from '../read-text.fixture.ts'

const readText = reader('entities')

it('takes a name by which somebody is known for the same person, from then on', async () => {
  const { all, actor } = await readText(
    'Jonas Kabwe fled. Kabwe, who is known as "Commander Simba", has a farm. Simba denied the report.',
  )
  expect(all).toEqual([
    'Jonas Kabwe = person:jonas-kabwe',
    'Kabwe = person:jonas-kabwe',
    'Simba = person:jonas-kabwe',
    'Simba = person:jonas-kabwe',
  ])
  expect(actor('person:jonas-kabwe')?.aliases).toEqual(['Kabwe', 'Simba'])
})

it('takes a description for the person that it is said to be', async () => {
  const { all } = await readText(
    'The front’s top commander, a former priest known as Camilo Paz, wrote a letter. It was read by a rebel, who gave the name of Elio.',
  )
  expect(all).toEqual([
    'top commander = person:camilo-paz',
    'a former priest = person:camilo-paz',
    'Camilo Paz = person:camilo-paz',
    'a rebel = person:elio@a1',
    'Elio = person:elio@a1',
  ])
})

it('joins two names of one body', async () => {
  const { named } = await readText(
    'Chile banned the party Frente Azul, commonly referred to as the Blue Front, on Monday.',
  )
  expect(named).toEqual(['country:CHL', 'org:frente-azul'])
})
