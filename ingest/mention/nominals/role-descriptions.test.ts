import { expect, it } from 'vitest'
import { reader } from '../read-text.fixture.ts'

const readText = reader('entities')

it('knows an office-holder whom the article names later', async () => {
  const { meantBy } = await readText(
    'The interior minister refused to free them. Interior Minister Wilma Aranda blamed the miners.',
  )
  expect(meantBy('The interior minister')).toEqual(['person:wilma-aranda'])
})

it('takes the outgoing prime minister for the prime minister', async () => {
  const { meantBy } = await readText(
    'Prime Minister Jonas Berg lost. The outgoing prime minister thanked Leena Tamm.',
  )
  expect(meantBy('The outgoing prime minister')).toEqual(['person:jonas-berg'])
})

it('takes the former minister for the one who was it', async () => {
  const { meantBy } = await readText(
    'Former transport minister Jonas Berg was arrested. Anu Tamm spoke against the former minister.',
  )
  expect(meantBy('the former minister')).toEqual(['person:jonas-berg'])
})

it('does not take the president of a union for the president', async () => {
  const { meantBy } = await readText(
    'The president of the Lanian Miners Union, Rufino Paz, called a strike. Chile closed its border. Peru sent oxygen. Kenya offered help. The president was in Oslo.',
  )
  expect(meantBy('The president')).toEqual(['person:rufino-paz', 'person:president@a1'])
})
