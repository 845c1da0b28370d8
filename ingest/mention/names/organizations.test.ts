import { textAlone } from '../../../model/article.ts'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../../knowledge/phrases.ts'
import type { Candidate } from '../candidate.ts'
import { Cast } from '../entity.ts'
import { readText } from '../read-text.fixture.ts'
import { resolveOrganizations } from './organizations.ts'

describe('organisations', () => {
  it('keys a ministry by its country, however it is written', async () => {
    const { named, actor } = await readText(
      'The Russian Foreign Ministry protested. The Ministry of Foreign Affairs of Russia summoned the envoy. The ministry demanded an apology.',
    )
    expect(named.filter((key) => key.startsWith('org:'))).toEqual(['org:russian-foreign-ministry'])
    expect(actor('org:russian-foreign-ministry')).toMatchObject({ country: 'RUS', sectors: ['GOV'] })
  })

  it('keeps a ministry without a country in its article', async () => {
    const { named } = await readText('The Foreign Ministry said nothing.')
    expect(named).toEqual(['org:foreign-ministry@a1'])
  })

  it('lets "the ministry", "the agency" and "the group" go back to the one that fits', async () => {
    const { meantBy } = await readText(
      'Amnesty International accused the army. The Lanian News Agency denied it. The agency called the report false. The group published names.',
    )
    expect(meantBy('The agency')).toEqual(['org:lanian-news-agency'])
    expect(meantBy('The group')).toEqual(['org:amnesty-international'])
  })

  it('knows an armed group by all its names and by its fighters', async () => {
    const { named, meantBy } = await readText(
      'Islamic State of Iraq and the Levant (ISIL) attacked the town. ISIL fighters fled. Daesh lost ground.',
    )
    expect(named).toEqual(['org:islamic-state'])
    expect(meantBy('ISIL fighters')).toEqual(['org:islamic-state'])
  })

  it('keeps rival parties apart', async () => {
    const { named } = await readText(
      'The Liberal Democratic Party beat the Labour Party. The Green Party came third.',
    )
    expect(named).toEqual(['org:green-party', 'org:labour-party', 'org:liberal-democratic-party'])
  })

  it('recognises a party by its members', async () => {
    const { named } = await readText(
      "People Voice's Anu Tamm beat Marko Ilves of the Harbour Alliance. Members of Clean Rivers cheered. FTR's Peter Berg lost.",
    )
    expect(named).toEqual([
      'org:clean-rivers',
      'org:ftr',
      'org:harbour-alliance',
      'org:people-voice',
      'person:anu-tamm',
      'person:marko-ilves',
      'person:peter-berg',
    ])
  })

  it('takes a ministry with two fields for one', async () => {
    const { meantBy } = await readText(
      'The Health and Education Ministry of Norway closed all schools on Monday.',
    )
    expect(meantBy('Health and Education Ministry of Norway')).toEqual([
      'org:norwegian-health-and-education-ministry',
    ])
  })

  it('keeps two ministries apart', async () => {
    const { named } = await readText(
      'The Norwegian Health Ministry and the Norwegian Education Ministry closed all schools on Monday.',
    )
    expect(named).toEqual(['org:norwegian-education-ministry', 'org:norwegian-health-ministry'])
  })

  it('does not make an actor of an event', async () => {
    const { named } = await readText('Sweden won at the World Cup on Monday.')
    expect(named).toEqual(['country:SWE'])
  })
})

/** Every name is said in full and by its first two words; all end alike. */
function candidatesOf(names: number): Candidate[] {
  return Array.from({ length: names }, (_, at) => {
    const lead = `Lanian ${String.fromCodePoint(65 + (at % 26))}${at}x`
    return [`${lead} Farmers Union`, lead]
  })
    .flat()
    .map((text, at) => ({
      sentence: at,
      first: 0,
      end: text.split(' ').length,
      head: 0,
      text,
      shape: 'organization',
      known: null,
      source: 'pattern',
    }))
}

describe('many organisations', () => {
  const article = {
    id: 'a1',
    sourceId: null,
    title: null,
    outlet: null,
    url: null,
    authors: [],
    publishedAt: null,
    language: 'en',
    path: null,
    ...textAlone,
    text: '',
  }

  function resolve(candidates: readonly Candidate[], cast = new Cast()) {
    return resolveOrganizations({ article, sentences: [] }, candidates, cast)
  }

  it('are told apart', () => {
    const keys = resolve(candidatesOf(1000)).map(({ entity }) => entity.key)
    expect(new Set(keys).size).toBe(1000)
    expect(keys.slice(0, 2)).toEqual(['org:lanian-a0x-farmers-union', 'org:lanian-a0x-farmers-union'])
  })

  it('are each compared with the few alike only, however many there are', () => {
    const cast = new Cast()
    resolve(candidatesOf(1000), cast)
    const compared = candidatesOf(1000).map(
      ({ text }) => cast.bodies.sharing(foldName(text).split(' ')).length,
    )
    expect(Math.max(...compared)).toBe(1)
  })

  it('take far less time than a comparison of each with all', () => {
    const start = performance.now()
    resolve(candidatesOf(2000))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
