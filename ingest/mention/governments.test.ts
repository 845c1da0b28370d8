import { describe, expect, it } from 'vitest'
import { readText } from './read-text.fixture.ts'

describe('capitals', () => {
  it.each([
    ['Moscow rejected the proposal on Monday.', 'Moscow', ['country:RUS']],
    ['The talks were held in Moscow on Monday.', 'Moscow', [null]],
    ['Diplomats criticised Seoul’s refusal to negotiate.', 'Seoul', ['country:KOR']],
    ['The statement angered Beijing.', 'Beijing', ['country:CHN']],
    ['Rebels bombed Damascus overnight.', 'Damascus', [null]],
    ['Washington and Seoul condemned the launch.', 'Seoul', ['country:KOR']],
    ['Moscow is the largest city in Europe.', 'Moscow', [null]],
    ['The minister flew to Tehran.', 'Tehran', [null]],
  ])('%s', async (text, words, expected) => {
    expect((await readText(text)).meantBy(words)).toEqual(expected)
  })
})

describe('demonyms', () => {
  it('stand for the country before a noun of the state, not before others', async () => {
    const { meantBy, actor } = await readText('Russian forces shelled the town. A Russian pianist left.')
    expect(meantBy('Russian')).toEqual(['country:RUS'])
    expect(actor('country:RUS')).toMatchObject({ name: 'Russia', aliases: ['Russian'], type: 'country' })
  })
})

it('takes the North and the South for the Koreas where the article is about them', async () => {
  const { meantBy } = await readText(
    'North Korea fired a missile on Friday. The South said the North had given no warning.',
  )
  expect(meantBy('South')).toEqual(['country:KOR'])
  expect(meantBy('North')).toEqual(['country:PRK'])
})

it('tells the state of Georgia from the country', async () => {
  expect((await readText('Candidates toured Georgia and Alabama.')).meantBy('Georgia')).toEqual([null])
  expect((await readText('Georgia and Armenia signed a deal.')).meantBy('Georgia')).toEqual(['country:GEO'])
  expect((await readText('Candidates toured Georgia and Montana.')).meantBy('Georgia')).toEqual([null])
  expect((await readText('Georgia thanked Washington for the loan.')).meantBy('Georgia')).toEqual([
    'country:GEO',
  ])
})

it('reads the government of a country as the country', async () => {
  const { meantBy } = await readText(
    'The Federal Government of Iraq signed the deal. The government thanked France.',
  )
  expect(meantBy('Federal Government of Iraq')).toEqual(['country:IRQ'])
  expect(meantBy('The government')).toEqual(['country:IRQ'])
})

it('gives "his government" the country of the person', async () => {
  const { rulesOf, meantBy } = await readText(
    'Russian President Vladimir Putin spoke on Friday. His government rejected the plan.',
  )
  expect(meantBy('His government')).toEqual(['country:RUS'])
  expect(rulesOf('His government')).toEqual(['government'])
})
