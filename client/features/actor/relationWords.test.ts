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

it('names kin by their word from either end, and leaves out a title that says nothing', () => {
  const lia = actor('Lia Tamm')
  const sister: RelationSummary = { ...leads, type: 'sibling_of', title: 'sister', subject: lia, object: anu }
  expect(relationFrom(sister, lia.id)).toEqual({ words: 'is the sister of', other: anu, title: null })
  expect(relationFrom(sister, anu.id)).toEqual({ words: 'has a sister,', other: lia, title: null })
  expect(relationFrom({ ...sister, title: null }, anu.id).words).toBe('is a sibling of')
  expect(relationFrom({ ...leads, title: 'leader' }, anu.id).title).toBeNull()
})
