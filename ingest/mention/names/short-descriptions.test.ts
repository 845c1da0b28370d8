import { expect, it } from 'vitest'
import { reader } from '../read-text.fixture.ts'

const readText = reader('entities')

it.each([
  [
    'The jet of Transpelia Airways landed safely. The pilots’ union SNPR was not surprised. It accused the company of neglect.',
    'the company',
    ['org:transpelia-airways'],
  ],
  [
    'Milkova Foods told the Lanian Stock Exchange on Monday. Inspectors sealed the company’s plant.',
    'the company',
    ['org:milkova-foods'],
  ],
  [
    'The Brazilian shipping firm Ondamar bought the port from Torrel Holdings. The Brazilian firm paid in cash.',
    'The Brazilian firm',
    ['org:ondamar'],
  ],
  [
    'Ostwall Kranbau, a German crane company, paid a fine. Integra urged the city to bar the crane maker.',
    'the crane maker',
    ['org:ostwall-kranbau'],
  ],
  ['Milkova Foods was hacked. A rival company offered help.', 'A rival company', ['org:rival-company@a1']],
])('%s', async (text, words, keys) => {
  expect((await readText(text)).meantBy(words)).toEqual(keys)
})

it('learns the kind of an airline from its first description', async () => {
  const { meantBy } = await readText(
    'Transpelia Carga lost a jet. The airline’s director was shocked. Torrel Motors sent experts. Chile banned the airline.',
  )
  expect(meantBy('The airline')).toEqual(['org:transpelia-carga'])
  expect(meantBy('the airline')).toEqual(['org:transpelia-carga'])
})

it('prefers what was called a group to what was called a company', async () => {
  const { meantBy } = await readText(
    'Members of the environmental group Reef Watchers left a ship of the Korean company Daehan Bulk. A judge forbade the group to return.',
  )
  expect(meantBy('the group')).toEqual(['org:reef-watchers'])
})

it('knows a party by the last word of its name', async () => {
  const { meantBy } = await readText(
    "The Centre Farmers won a seat. The Farmers' leader, Anu Tamm, was glad.",
  )
  expect(meantBy('The Farmers')).toEqual(['org:centre-farmers'])
})
