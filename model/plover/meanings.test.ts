import { expect, test } from 'vitest'
import { eventTypes, ploverTable } from './event-types.ts'
import { modeMeanings } from './meanings.ts'

test.for(eventTypes)('every mode of %s has its meaning, and no other', (type) => {
  expect(Object.keys(modeMeanings[type] ?? {})).toEqual(Object.keys(ploverTable[type].modes))
})
