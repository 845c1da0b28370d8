import { expect, test } from 'vitest'
import type { Extraction } from '../../model/extraction.ts'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { defectOf } from './check-extraction.ts'

const sound = anArticle()
  .about('Anu Tamm')
  .says('Anu Tamm resigned.')
  .relates('Anu Tamm', 'allied_with', 'Anu Tamm')
  .claims('RETREAT', 'resigned', { actors: ['Anu Tamm'] })
  .build()

test('a sound extraction has no defect', () => {
  expect(defectOf(sound, 'rules')).toBeNull()
})

const [claim] = sound.claims
const [mention] = sound.mentions
if (claim === undefined || mention === undefined) throw new Error('the extraction lacks its parts')

test.for<[string, Partial<Extraction>]>([
  ['Two sentences have the same index.', { sentences: [...sound.sentences, ...sound.sentences] }],
  ['Two claims have the same id.', { claims: [claim, claim] }],
  ['Two actors have the same key.', { actors: [...sound.actors, ...sound.actors] }],
  ['The span 0–99 lies outside the text.', { sentences: [{ index: 0, start: 0, end: 99 }] }],
  [
    `Claim ${claim.id} is by the coder model, in a load of rules.`,
    { claims: [{ ...claim, coder: 'model' }] },
  ],
  ['There is no sentence 7 for a claim or relation.', { claims: [{ ...claim, sentence: 7 }] }],
  [
    'The mention at 0–8 lies in no sentence.',
    { sentences: [{ index: 0, start: 9, end: 18 }], claims: [], relations: [], mentions: [mention] },
  ],
  ["The key person:anu-tamm is used but is none of the article's actors.", { actors: [] }],
])('%s', ([defect, change]) => {
  expect(defectOf({ ...sound, ...change }, 'rules')).toBe(defect)
})
