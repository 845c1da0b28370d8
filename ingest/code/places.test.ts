import { describe, expect, it } from 'vitest'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { placeNamed, siteNamed } from './named-places.ts'

const code = textCoder(recordedParses('places'))

const placesIn = async (text: string): Promise<string[]> =>
  (await code(text)).claims.flatMap(({ place }) => (place === null ? [] : [`${place.id} ${place.precision}`]))

describe('where it happened', () => {
  it.each([
    ['Anu Tamm met Marko Ilves in Lima.', 'place:lima-per city'],
    ['Anu Tamm met Marko Ilves in Kenya.', 'place:ken country'],
    ['Anu Tamm met Marko Ilves in Alaska.', 'place:alaska region'],
    ['Anu Tamm met Marko Ilves near Lima.', 'place:lima-per city'],
    ['Anu Tamm met Marko Ilves outside Lima.', 'place:lima-per city'],
    ['Anu Tamm met Marko Ilves in the city of Basra.', 'place:basra-irq city'],
    ['Anu Tamm met Marko Ilves in the capital, Oslo.', 'place:oslo-nor city'],
    ['Anu Tamm met Marko Ilves in the Norwegian capital, Oslo.', 'place:oslo-nor city'],
    ["Anu Tamm met Marko Ilves in Norway's capital Oslo.", 'place:oslo-nor city'],
    ['Anu Tamm met Marko Ilves in Oslo, Norway.', 'place:oslo-nor city'],
    ['Anu Tamm met Marko Ilves in Oslo on Monday.', 'place:oslo-nor city'],
    ['Anu Tamm met Marko Ilves on Monday in Oslo.', 'place:oslo-nor city'],
    ['In Oslo, Anu Tamm met Marko Ilves.', 'place:oslo-nor city'],
    ["In Norway's capital, Oslo, Anu Tamm met Marko Ilves.", 'place:oslo-nor city'],
    ['Anu Tamm met Marko Ilves in Tripoli, Lebanon.', 'place:tripoli-lbn city'],
    ['Anu Tamm met Marko Ilves in Tripoli.', 'place:tripoli-lby city'],
    ['Anu Tamm met Marko Ilves in southern Norway.', 'place:nor country'],
    ['Anu Tamm met Marko Ilves in the south of Norway.', 'place:nor country'],
    ['Anu Tamm met Marko Ilves in Helmand province.', 'place:helmand region'],
    ['Anu Tamm met Marko Ilves in the province of Helmand.', 'place:helmand region'],
    ['Anu Tamm met Marko Ilves in the Gaza Strip.', 'place:gaza-strip region'],
    ['Anu Tamm met Marko Ilves at the airport in Lima.', 'place:lima-per city'],
    ['Anu Tamm met Marko Ilves at Lima airport.', 'place:lima-per city'],
    ['Anu Tamm met Marko Ilves at a hotel in Lima.', 'place:lima-per city'],
    ['Anu Tamm met Marko Ilves at the Ramstein base in Germany.', 'place:ramstein-base site'],
    ['Anu Tamm met Marko Ilves at Ramstein Air Base in Germany.', 'place:ramstein-air-base site'],
    ['Anu Tamm met Marko Ilves at the Peruvian embassy in Oslo.', 'place:oslo-nor city'],
    ['Anu Tamm met Marko Ilves at a meeting of ministers in Oslo.', 'place:oslo-nor city'],
    ['Anu Tamm met Marko Ilves on the sidelines of a summit in Oslo.', 'place:oslo-nor city'],
    ['Anu Tamm met Marko Ilves in the Black Sea.', 'place:black-sea region'],
    ['Anu Tamm met Marko Ilves off the coast of Yemen.', 'place:yem country'],
    ['Anu Tamm visited Nairobi.', 'place:nairobi-ken city'],
    ['Anu Tamm visited Kenya.', 'place:ken country'],
    ['Anu Tamm travelled to Nairobi to meet Marko Ilves.', 'place:nairobi-ken city'],
    ['Anu Tamm arrived in Nairobi for talks with Marko Ilves.', 'place:nairobi-ken city'],
    ["Anu Tamm's visit to Nairobi was praised by Peru.", 'place:nairobi-ken city'],
    ['Police in Lima arrested Marko Ilves.', 'place:lima-per city'],
    ['Police arrested Marko Ilves in Lima.', 'place:lima-per city'],
    ['Protesters in Lima attacked Marko Ilves.', 'place:lima-per city'],
    ['An attack by Chile on Lima was condemned by Norway.', 'place:lima-per city'],
    ['Chile attacked Lima.', 'place:lima-per city'],
    ['Chile bombed the city of Basra.', 'place:basra-irq city'],
    ['Chile attacked a village in Peru.', 'place:per country'],
    ['Chile attacked positions near the city of Aleppo.', 'place:aleppo-syr city'],
    ['Talks between Norway and Kenya in Lima ended on Monday.', 'place:lima-per city'],
    ['Norway and Kenya held talks in Lima.', 'place:lima-per city'],
    ['LIMA, Peru (AP) — Norway met Kenya in Oslo.', 'place:oslo-nor city'],
    ['Anu Tamm will visit Nairobi next week.', 'place:nairobi-ken city'],
    ['Chile launched an attack in the Peruvian city of Cusco.', 'place:cusco-per city'],
    ['Chile shelled the outskirts of Aleppo.', 'place:aleppo-syr city'],
    ['Chile bombed Aleppo in northern Syria.', 'place:aleppo-syr city'],
    ['Marko Ilves was killed in an air strike near Aleppo.', 'place:aleppo-syr city'],
    ['Marko Ilves was arrested at his home in Lima.', 'place:lima-per city'],
  ])('%s', async (text, place) => {
    expect([...new Set(await placesIn(text))]).toEqual([place])
  })

  it.each([
    ['LIMA (Reuters) - Norway met Kenya.'],
    ['Speaking in Oslo, Anu Tamm praised Marko Ilves.'],
    ['Anu Tamm said in Oslo that Chile had attacked Peru.'],
    ['Anu Tamm praised Marko Ilves.'],
    ['Anu Tamm, who was born in Lima, praised Marko Ilves.'],
    ['Marko Ilves was arrested as he left Lima for Oslo.'],
  ])('%s (not told)', async (text) => {
    expect(await placesIn(text)).toEqual([])
  })
})

describe('a place by its name', () => {
  it('has its country and its place on the map', () => {
    expect(placeNamed('Nairobi', null)).toMatchObject({ name: 'Nairobi', precision: 'city', country: 'KEN' })
  })

  it('is parted from namesakes by the country that is named with it', () => {
    expect(placeNamed('Hyderabad', 'PAK')?.country).toBe('PAK')
  })

  it('is a region by its noun', () => {
    expect(placeNamed('Vostria province', 'PER')).toEqual({
      id: 'place:vostria-province',
      name: 'Vostria province',
      precision: 'region',
      country: 'PER',
      lat: null,
      lon: null,
    })
  })

  it('is a site by its noun', () => {
    expect(siteNamed('Vostria Air Base', 'PER')?.precision).toBe('site')
  })

  it('is not known otherwise', () => {
    expect(placeNamed('Vostria Harbour', null)).toBeNull()
  })
})
