import { z } from 'zod'
import { EventType, isModeOf } from '../../../model/plover/event-types.ts'
import { ConditionSlot, Need, Slot } from './slots.ts'
import { isWordClass } from './word-classes.ts'

export type { Slot } from './slots.ts'

/** A lemma, `*` for any word, or a class of `word-classes.ts` (`@weapon`). */
const Word = z
  .string()
  .min(1)
  .refine((word) => !word.startsWith('@') || isWordClass(word.slice(1)), {
    error: ({ input }) => `unknown word class ${String(input)}`,
  })

/** `obj=@sanction,embargo` or `obj!=trophy`: what the words of a slot must, or must not, hold. */
export const Condition = z.object({
  slot: ConditionSlot,
  negated: z.boolean(),
  words: z.array(Word).min(1),
})
export type Condition = z.infer<typeof Condition>

/** One frame of a predicate: what it is when, and where its participants stand. docs/coding.md explains every field. */
export const LexiconEntry = z
  .object({
    type: EventType,
    kind: z.enum(['verb', 'noun', 'adjective']),
    /** Lemma; a verb's particle follows a plus sign: `pull+out`. */
    lemma: z.string().regex(/^[\p{L}-]+(\+[a-z]+)?$/u),
    mode: z.string().nullable(),
    /** Who did it. */
    actor: z.array(Slot),
    /** Whom it was done to or for; the first slot that holds somebody wins. */
    recipient: z.array(Slot),
    /** Further sides of a symmetric event: they join the actors. */
    both: z.array(Slot),
    conditions: z.array(Condition),
    /** Slots of which one must hold somebody. */
    needs: z.array(Need),
    /** Words whose presence in the sentence forbids the reading (sport, art, cooking …). */
    never: z.array(Word),
    example: z.string().regex(/^\P{Ll}.* .*[.!?”’"']$/u, 'not a sentence'),
    /** What the example codes: `Chile > Peru`, `Chile, Peru`, `> Peru` (nobody named did it). */
    coding: z.string().regex(/^(?:[^>]+ > |> |)[^>]+$/u, 'names nobody'),
    /** Where it stands in the file of its type, and the whole line. */
    line: z.int().positive(),
    written: z.string(),
  })
  .refine((entry) => entry.mode === null || isModeOf(entry.type, entry.mode), {
    message: 'the mode does not belong to the event type',
  })
export type LexiconEntry = z.infer<typeof LexiconEntry>

/** How an entry is named in explanations: "ACCUSE: launch obj=investigation". */
export function nameOfEntry(entry: LexiconEntry): string {
  const conditions = entry.conditions.map(
    ({ slot, negated, words }) => ` ${slot}${negated ? '!=' : '='}${words.join(',')}`,
  )
  return `${entry.type}: ${entry.kind} ${entry.lemma}${conditions.join('')}`
}

/** Where an entry is written: "accuse.lexicon:12". */
export function placeOfEntry(entry: LexiconEntry): string {
  return `${entry.type.toLowerCase()}.lexicon:${entry.line}`
}
