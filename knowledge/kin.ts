import { z } from 'zod'
import { Gender } from './schema.ts'

/** A kin noun: the gender of the relative it names, and the relation read "X is the <noun> of Y". */
const Kin = z.object({
  gender: Gender.nullable(),
  relation: z.enum(['sibling_of', 'spouse_of', 'parent_of', 'child_of']).nullable(),
})
export type Kin = z.infer<typeof Kin>

const table: Readonly<Record<string, Kin>> = z.record(z.string(), Kin).parse({
  sister: { gender: 'female', relation: 'sibling_of' },
  brother: { gender: 'male', relation: 'sibling_of' },
  sibling: { gender: null, relation: 'sibling_of' },
  twin: { gender: null, relation: 'sibling_of' },
  'half-brother': { gender: 'male', relation: 'sibling_of' },
  'half-sister': { gender: 'female', relation: 'sibling_of' },
  wife: { gender: 'female', relation: 'spouse_of' },
  husband: { gender: 'male', relation: 'spouse_of' },
  spouse: { gender: null, relation: 'spouse_of' },
  'ex-wife': { gender: 'female', relation: 'spouse_of' },
  'ex-husband': { gender: 'male', relation: 'spouse_of' },
  widow: { gender: 'female', relation: 'spouse_of' },
  widower: { gender: 'male', relation: 'spouse_of' },
  mother: { gender: 'female', relation: 'parent_of' },
  father: { gender: 'male', relation: 'parent_of' },
  mum: { gender: 'female', relation: 'parent_of' },
  mom: { gender: 'female', relation: 'parent_of' },
  dad: { gender: 'male', relation: 'parent_of' },
  parent: { gender: null, relation: 'parent_of' },
  son: { gender: 'male', relation: 'child_of' },
  daughter: { gender: 'female', relation: 'child_of' },
  child: { gender: null, relation: 'child_of' },
  grandfather: { gender: 'male', relation: null },
  grandmother: { gender: 'female', relation: null },
  grandson: { gender: 'male', relation: null },
  granddaughter: { gender: 'female', relation: null },
  uncle: { gender: 'male', relation: null },
  aunt: { gender: 'female', relation: null },
  nephew: { gender: 'male', relation: null },
  niece: { gender: 'female', relation: null },
  cousin: { gender: null, relation: null },
  'brother-in-law': { gender: 'male', relation: null },
  'sister-in-law': { gender: 'female', relation: null },
  'son-in-law': { gender: 'male', relation: null },
  'daughter-in-law': { gender: 'female', relation: null },
  'father-in-law': { gender: 'male', relation: null },
  'mother-in-law': { gender: 'female', relation: null },
  stepson: { gender: 'male', relation: null },
  stepfather: { gender: 'male', relation: null },
  stepmother: { gender: 'female', relation: null },
  girlfriend: { gender: 'female', relation: null },
  boyfriend: { gender: 'male', relation: null },
  fiancee: { gender: 'female', relation: null },
  fiance: { gender: 'male', relation: null },
})

const byLemma = new Map(Object.entries(table))

/** What a kin noun says, by its lemma; null for any other word. */
export function kinOf(lemma: string): Kin | null {
  return byLemma.get(lemma) ?? null
}
