import { expect, it } from 'vitest'
import { outletActor } from './outlets.ts'

it('gives a known outlet the key of its name in the tables', () => {
  expect(outletActor('Korean Central News Agency')).toEqual({
    id: 'org:kcna',
    name: 'KCNA',
    type: 'media',
    aliases: ['Korean Central News Agency'],
    country: 'PRK',
    sectors: ['JRN', 'GOV'],
  })
})

it('keys any other outlet by its name without the article', () => {
  expect(outletActor('The Lanian Post')).toEqual({
    id: 'org:lanian-post',
    name: 'The Lanian Post',
    type: 'media',
    aliases: [],
    country: null,
    sectors: ['JRN'],
  })
})

it.each([[null], [''], ['…']])('gives no actor for the outlet %j', (outlet) => {
  expect(outletActor(outlet)).toBeNull()
})
