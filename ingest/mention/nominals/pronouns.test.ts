import { describe, expect, it } from 'vitest'
import { reader, readText } from '../read-text.fixture.ts'

const read = reader('entities')

describe('pronouns', () => {
  it('follow gender', async () => {
    const { meantBy } = await readText(
      'Anna Berg met David Stone in Oslo. She thanked him. He said her plan was good.',
    )
    expect(meantBy('She')).toEqual(['person:anna-berg'])
    expect(meantBy('him')).toEqual(['person:david-stone'])
    expect(meantBy('He')).toEqual(['person:david-stone'])
    expect(meantBy('her')).toEqual(['person:anna-berg'])
  })

  it('prefer the subject before', async () => {
    const { meantBy } = await readText('David Stone accused Peter Berg of fraud. He demanded an inquiry.')
    expect(meantBy('He')).toEqual(['person:david-stone'])
  })

  it('take two joined persons together', async () => {
    const { meantBy } = await readText('Marko Ilves and Anu Tamm met in Oslo. They agreed to share data.')
    expect(meantBy('They')).toEqual(['person:anu-tamm', 'person:marko-ilves'])
  })

  it('stand for nobody where "it" is empty', async () => {
    const { meantBy } = await readText('Lania signed the treaty. It is clear that the war will go on.')
    expect(meantBy('It')).toEqual([])
  })

  it('look ahead from an opening adverbial', async () => {
    const { meantBy } = await readText('With its army in retreat, North Korea asked for talks.')
    expect(meantBy('its')).toEqual(['country:PRK'])
  })

  it('give I in a quotation to its speaker', async () => {
    const { meantBy } = await readText('"I will not resign," Anna Berg said. "My party supports me."')
    expect(meantBy('I')).toEqual(['person:anna-berg'])
    expect(meantBy('My')).toEqual(['person:anna-berg'])
  })

  it('never make an object its own subject', async () => {
    const { meantBy } = await readText('David Stone arrived on Monday. Peter Berg attacked him.')
    expect(meantBy('him')).toEqual(['person:david-stone'])
  })

  it('never make an object the subject that its verb shares', async () => {
    const { meantBy } = await read('Peru sealed the Milkova Foods plant and named it as the source.')
    expect(meantBy('it')).toEqual(['org:milkova-foods'])
  })

  it('take two sides from outside the sentence of a third', async () => {
    const { meantBy } = await read(
      'Chile and Peru accused each other. Kenya, which has bases in both countries, called on them to show restraint.',
    )
    expect(meantBy('both countries')).toEqual(['country:CHL', 'country:PER'])
    expect(meantBy('them')).toEqual(['country:CHL', 'country:PER'])
  })
})
