import { expect, it } from 'vitest'
import type { RelationSummary } from '../../../model/api/resources.ts'
import { actor } from '../../graph/fixtures/build.ts'
import { relationFrom } from './relationWords.ts'

const anu = actor('Anu Tamm')
const lania = actor('Lania', { id: 'country:LAN', type: 'country' })
const leads: RelationSummary = {
  id: 'relation:1',
  type: 'leads',
  title: 'president',
  status: 'current',
  subject: anu,
  object: lania,
  statedCount: 2,
  sentence: null,
}

it('reads from either end, now and then', () => {
  expect(relationFrom(leads, anu.id)).toEqual({ words: 'leads', other: lania, title: 'president' })
  expect(relationFrom(leads, lania.id)).toEqual({ words: 'is led by', other: anu, title: 'president' })
  expect(relationFrom({ ...leads, status: 'former' }, anu.id).words).toBe('formerly led')
})
