import { z } from 'zod'
import { words } from '../../../knowledge/phrases.ts'

/** Grammatical places around a head at which a participant stands. */
const grammaticalPlaces = ['subj', 'obj', 'iobj', 'content', 'act', 'poss', 'compound']

/** What a preposition or particle is called in a parse; those of several words are joined by `_`. */
const prepositions = words(
  `about, across, after, against, ahead_of, along, alongside, among, around, as, at, away_from, because_of, before, behind,
  belonging, beside, between, beyond, by, despite, during, for, from, in, in_front_of, inside, into, near, of, off, on, onto,
  out_of, outside, over, through, throughout, to, toward, towards, under, until, upon, via, with, within, without`,
)

/** Places that only conditions look at. */
const conditionPlaces = [
  'subj',
  'obj',
  'content',
  'comp',
  'mod',
  'form',
  'voice',
  'adv',
  'time',
  'polarity',
  'case',
  'copula',
  'modal',
  'clause',
]

/** Where a participant stands: a grammatical place, or a preposition ("on", "against"). */
export const Slot = z.enum([...grammaticalPlaces, ...prepositions])
export type Slot = z.infer<typeof Slot>

/** What must hold somebody: a slot, or a role that is filled from any. */
export const Need = z.enum(['actor', 'recipient', 'sides', ...grammaticalPlaces, ...prepositions])

/** What a condition looks at. */
export const ConditionSlot = z.enum([...conditionPlaces, ...prepositions])
