import { expect, it } from 'vitest'
import { areSamplesAlone } from './samples.ts'

const samples = { id: 'samples', name: 'Samples', kind: 'sample', articleCount: 22 } as const
const own = { id: 'own', name: 'Own', kind: 'user', articleCount: 3 } as const

it('knows when nothing but the samples is loaded', () => {
  expect(areSamplesAlone([samples])).toBe(true)
  expect(areSamplesAlone([samples, { ...own, articleCount: 0 }])).toBe(true)
  expect(areSamplesAlone([samples, own])).toBe(false)
  expect(areSamplesAlone([])).toBe(false)
  expect(areSamplesAlone([{ ...samples, articleCount: 0 }])).toBe(false)
})
