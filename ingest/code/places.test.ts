import { describe, expect, it } from 'vitest'
import { textCoder } from '../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { placeNamed } from './places.ts'

const code = textCoder(recordedParses('code'))

describe('where it happened', () => {
  it.each([
    ['Anu Tamm met Marko Ilves in Lima.', 'place:lima-per'],
    ['Anu Tamm met Marko Ilves in Alaska.', 'place:alaska'],
    ['Anu Tamm met Marko Ilves in Kenya.', 'place:ken'],
    ['Anu Tamm visited Nairobi.', 'place:nairobi-ken'],
    ['Anu Tamm praised Marko Ilves.', null],
  ])('%s', async (text, place) => {
    expect((await code(text)).claims[0]?.place?.id ?? null).toBe(place)
  })
})

it('gives a city its country and its place on the map', () => {
  expect(placeNamed('Nairobi', null)).toMatchObject({ name: 'Nairobi', precision: 'city', country: 'KEN' })
})

it('parts namesakes by the country that is named with them', () => {
  expect(placeNamed('Hyderabad', 'PAK')?.country).toBe('PAK')
})

it('says nothing of places it does not know', () => {
  expect(placeNamed('Vostria Harbour', null)).toBeNull()
})
