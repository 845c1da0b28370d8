import { expect, test } from 'vitest'
import { actorOfKey } from './identity.ts'

test.for([
  ['person:anu-tamm', 'person:anu-tamm'],
  ['country:PRK', 'country:PRK'],
  ['org:lanian-post', 'org:lanian-post'],
  ['org:kcna', 'org:kcna'],
  ['org:korean-central-news-agency', 'org:kcna'],
  ['org:kcna@0123', 'org:kcna@0123'],
])('%s means %s', ([key = '', actor]) => {
  expect(actorOfKey(key)).toBe(actor)
})
