import { describe, expect, it } from 'vitest'
import { reader, readText } from '../read-text.fixture.ts'

const readRuler = reader('entities')

describe('persons', () => {
  it('links a surname to the one full name of the article, titles and all', async () => {
    const { actor, meantBy, named } = await readText(
      'Lanian Defence Minister Anu Tamm met Marko Ilves on Friday. Minister Tamm praised Ilves. Ms Tamm left on Sunday.',
    )
    expect(named).toEqual(['person:anu-tamm', 'person:marko-ilves'])
    expect(meantBy('Tamm')).toEqual(['person:anu-tamm', 'person:anu-tamm'])
    expect(actor('person:anu-tamm')).toMatchObject({ name: 'Anu Tamm', aliases: ['Tamm'], sectors: ['GOV'] })
  })

  it('keeps siblings of one surname apart and gives the bare surname to whom it has meant so far', async () => {
    const { meantBy, named } = await readText(
      "North Korean leader Kim Jong-un visited a shipyard. Kim praised the workers. Kim's sister Kim Yo-jong dismissed Seoul. Kim then returned to Pyongyang.",
    )
    expect(named.filter((key) => key.startsWith('person:'))).toEqual([
      'person:kim-jong-un',
      'person:kim-yo-jong',
    ])
    expect(meantBy('Kim')).toEqual(['person:kim-jong-un', 'person:kim-jong-un', 'person:kim-jong-un'])
  })

  it('leaves a surname that two anchors share to the one its gender fits', async () => {
    const { meantBy } = await readText(
      'Anna Berg and her husband Peter Berg testified on Monday. Mrs Berg denied the charge. Mr Berg said nothing.',
    )
    expect(meantBy('Berg')).toEqual(['person:anna-berg', 'person:peter-berg'])
  })

  it('keeps a bare surname without an anchor in its article', async () => {
    const { named } = await readText('Tamm resigned on Friday, the newspaper said.')
    expect(named).toEqual(['person:tamm@a1'])
  })

  it('knows the holder of an office from a title with a surname', async () => {
    const { named, actor } = await readText('President Macron will travel to Berlin.', '2025-08-22')
    expect(named).toEqual(['person:emmanuel-macron'])
    expect(actor('person:emmanuel-macron')?.country).toBe('FRA')
  })

  it('knows the holder of an office from a country with a surname', async () => {
    const { named } = await readText('France’s Macron praised Germany’s Merz on Friday.', '2025-08-22')
    expect(named).toEqual(['country:DEU', 'country:FRA', 'person:emmanuel-macron', 'person:friedrich-merz'])
  })

  it('reads the unhyphened Korean name whole and gives it one key', async () => {
    const { named } = await readText(
      'South Korean President Lee Jae Myung spoke on Friday. Lee Jae-myung took office in June.',
    )
    expect(named).toEqual(['country:KOR', 'person:lee-jae-myung'])
  })

  it('takes a place-like surname for the person named in full', async () => {
    const { meantBy } = await readText('Valentina Paris sued the company. Paris claims that it cheated her.')
    expect(meantBy('Paris')).toEqual(['person:valentina-paris'])
  })

  it('names nobody today, war or hero', async () => {
    const { named } = await readText('Today the War Hero medal was given to soldiers on Monday in March.')
    expect(named.filter((key) => /today|hero|monday|march/u.test(key))).toEqual([])
  })
})

it('takes a bare surname for whoever rules a country that the article names', async () => {
  const { meantBy } = await readRuler(
    'Bombs fell on Syria. There can be no peace while Assad rules.',
    '2016-03-06',
  )
  expect(meantBy('Assad')).toEqual(['person:bashar-al-assad'])
})
