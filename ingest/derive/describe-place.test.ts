import { expect, test } from 'vitest'
import { describePlace } from './describe-place.ts'

const oslo = {
  place: 'place:oslo',
  name: 'Oslo',
  country: 'NOR',
  lat: 59.9,
  lon: 10.7,
  precision: 'city',
} as const

test('a place is what most claims call it; a tie goes to the first by its words', () => {
  const christiania = { ...oslo, name: 'Christiania' }
  expect(
    describePlace([
      { ...christiania, count: 1 },
      { ...oslo, count: 2 },
    ]),
  ).toMatchObject({ name: 'Oslo' })
  const tie = [
    { ...oslo, count: 2 },
    { ...christiania, count: 2 },
  ] as const
  expect(describePlace([...tie])).toMatchObject({ name: 'Christiania' })
  expect(describePlace([tie[1], tie[0]])).toMatchObject({ name: 'Christiania' })
})
