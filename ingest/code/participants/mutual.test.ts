import { expect, it } from 'vitest'
import { mutualIn } from './arguments.ts'

const subjects = [{ slot: 'subj' }, { slot: 'subj' }]
const two = { actors: subjects, recipients: [] }

it.each([
  ['Chile and Peru clashed.', mutualIn({ type: 'ASSAULT', both: ['with'] }, two), true],
  ['Chile and Peru bombed.', mutualIn({ type: 'ASSAULT', both: [] }, two), false],
  ['Chile and Peru agreed to stop.', mutualIn({ type: 'AGREE', both: [] }, two), null],
  [
    'An exercise involving Chile and Peru began.',
    mutualIn({ type: 'COOPERATE', both: [] }, { ...two, actors: [{ slot: 'subj' }, { slot: 'involving' }] }),
    true,
  ],
  [
    'Chile and Peru clashed with Kenya.',
    mutualIn({ type: 'ASSAULT', both: [] }, { ...two, recipients: ['Kenya'] }),
    null,
  ],
  [
    'Chile clashed.',
    mutualIn({ type: 'ASSAULT', both: ['with'] }, { ...two, actors: subjects.slice(1) }),
    null,
  ],
])('tells whether several did it with each other: %s', (_, told, mutual) => {
  expect(told).toBe(mutual)
})
