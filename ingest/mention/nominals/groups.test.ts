import { expect, it } from 'vitest'
import { reader, readText } from '../read-text.fixture.ts'

const readJoined = reader('entities')

it('makes a local actor of an unnamed group, with country and sector', async () => {
  const { actor, meantBy } = await readText(
    'Two Syrian generals defected on Monday. The generals crossed the border.',
  )
  expect(meantBy('Two Syrian generals')).toEqual(['org:two-syrian-generals@a1'])
  expect(meantBy('The generals')).toEqual(['org:two-syrian-generals@a1'])
  expect(actor('org:two-syrian-generals@a1')).toEqual({
    id: 'org:two-syrian-generals@a1',
    name: 'two Syrian generals',
    type: 'group',
    aliases: [],
    country: 'SYR',
    sectors: ['MIL'],
  })
})

it.each([
  ['Protesters clashed with police on Friday.', 'Protesters', 'org:protesters@a1', 'CVL'],
  ['Protesters clashed with police on Friday.', 'police', 'org:police@a1', 'COP'],
  ['Militants attacked a convoy on Friday.', 'Militants', 'org:militants@a1', 'REB'],
  [
    'South Korean officials expressed concern.',
    'South Korean officials',
    'org:south-korean-officials@a1',
    'GOV',
  ],
])('%s: %s', async (text, words, key, sector) => {
  const { actor, meantBy } = await readText(text)
  expect(meantBy(words)).toEqual([key])
  expect(actor(key)?.sectors).toEqual([sector])
})

it('takes state media of a country for a medium', async () => {
  const { actor } = await readText('Iraqi state television reported the attack.')
  expect(actor('org:iraqi-state-television@a1')).toMatchObject({ type: 'media', country: 'IRQ' })
})

it('takes those of two states for both', async () => {
  const { meantBy } = await readJoined('Chilean and Peruvian negotiators met in Oslo.')
  expect(meantBy('Chilean and Peruvian negotiators')).toEqual(['country:CHL', 'country:PER'])
})

it('tells the men of one from those of another, and keeps the words of the text', async () => {
  const { meantBy, actor } = await readJoined(
    'Anu Tamm praised her soldiers. Leena Berg praised her soldiers, too.',
  )
  expect(meantBy('her soldiers')).toEqual(['org:anu-tamms-soldiers@a1', 'org:leena-bergs-soldiers@a1'])
  expect(actor('org:anu-tamms-soldiers@a1')?.aliases).toEqual(['her soldiers'])
})

it('takes fighters without a name for the one group whose fighters were named', async () => {
  const { meantBy } = await readJoined(
    'Rebels took the town. Gunmen of the Free Front looted shops. The militants fled.',
  )
  expect(meantBy('Rebels')).toEqual(['org:free-front'])
  expect(meantBy('The militants')).toEqual(['org:free-front'])
})
