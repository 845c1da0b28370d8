import { describe, expect, it } from 'vitest'
import { readText } from '../read-text.fixture.ts'

describe('descriptions of persons', () => {
  it('go back to the bearer of the title', async () => {
    const { meantBy } = await readText(
      'US President Donald Trump arrived on Friday. The president met soldiers. The US leader left at night.',
    )
    expect(meantBy('The president')).toEqual(['person:donald-trump'])
    expect(meantBy('The US leader')).toEqual(['person:donald-trump'])
  })

  it('take the holder of the office on the day where nobody is named', async () => {
    const text = 'The Russian president signed the decree.'
    expect((await readText(text, '2025-08-22')).meantBy('The Russian president')).toEqual([
      'person:vladimir-putin',
    ])
    expect((await readText(text, '2010-03-01')).meantBy('The Russian president')).toEqual([
      'person:dmitry-medvedev',
    ])
    expect((await readText(text, null)).meantBy('The Russian president')).toEqual([
      'person:russian-president@a1',
    ])
  })

  it('find the counterpart by office and day', async () => {
    const { meantBy } = await readText(
      'Russian Foreign Minister Sergei Lavrov met his Chinese counterpart on Friday. They discussed Ukraine.',
    )
    expect(meantBy('his Chinese counterpart')).toEqual(['person:wang-yi'])
    expect(meantBy('They')).toEqual(['person:sergei-lavrov', 'person:wang-yi'])
  })

  it('make a relative another person than the possessor', async () => {
    const { meantBy, actor } = await readText(
      "Marko Ilves left Oslo. His sister stayed. Ilves's sister Leena Ilves runs the bank.",
    )
    expect(meantBy('His sister')).toEqual(['person:sister-of-marko-ilves@a1'])
    expect(actor('person:leena-ilves')?.id).toBe('person:leena-ilves')
  })

  it('find the name behind the ministry one speaks for', async () => {
    const { meantBy } = await readText(
      'A spokesman for the Lanian Coast Guard, Peter Berg, told reporters in Oslo that the search was over.',
    )
    expect(meantBy('A spokesman')).toEqual(['person:peter-berg'])
  })
})

describe('pairs', () => {
  it('are the two that stand before', async () => {
    const { meantBy } = await readText(
      'Russian President Vladimir Putin and French President Emmanuel Macron spoke by phone. The two leaders discussed grain. Both countries want peace.',
    )
    expect(meantBy('The two leaders')).toEqual(['person:emmanuel-macron', 'person:vladimir-putin'])
    expect(meantBy('Both countries')).toEqual(['country:FRA', 'country:RUS'])
  })

  it('leave out who urges them', async () => {
    const { meantBy } = await readText(
      'Israeli Prime Minister Benjamin Netanyahu spoke on Sunday. Hamas rejected his plan. The UN urged both sides to stop.',
    )
    expect(meantBy('both sides')).toEqual(['country:ISR', 'org:hamas'])
  })

  it('are those the text has joined, whoever else is named', async () => {
    const { meantBy } = await readText(
      'Russian President Vladimir Putin and French President Emmanuel Macron discussed Ukraine, according to the media of both countries.',
    )
    expect(meantBy('both countries')).toEqual(['country:FRA', 'country:RUS'])
  })

  it('are nobody where three stand before', async () => {
    const { meantBy } = await readText(
      'France, Germany and Italy signed the treaty. Both countries ratified it.',
    )
    expect(meantBy('Both countries')).toEqual([])
  })
})

describe('countries', () => {
  it('are meant by "the country" and by somebody’s', async () => {
    const { meantBy } = await readText(
      'Japan raised taxes. The country has many debts. French President Emmanuel Macron praised his country.',
    )
    expect(meantBy('The country')).toEqual(['country:JPN'])
    expect(meantBy('his country')).toEqual(['country:FRA'])
  })
})
