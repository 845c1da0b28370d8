import { z } from 'zod'
import { LocalKey } from './actor.ts'
import { MentionKind } from './mention.ts'
import { Span } from './span.ts'

/** A line of the lexicon that matched, with the others that hold on the same words and why each of them gave way. */
export const MatchedEntry = z.object({
  /** File and line: "accuse.lexicon:12". */
  at: z.string(),
  /** The line as written. */
  written: z.string(),
  /** unfilled: nobody stands where it needs somebody; weaker: it asks for less. */
  over: z.array(z.object({ at: z.string(), frame: z.string(), why: z.enum(['unfilled', 'weaker']) })),
})
export type MatchedEntry = z.infer<typeof MatchedEntry>

/** How somebody came to take part: the mention and its place, and whom the mention means. */
export const FoundParticipant = Span.extend({
  role: z.enum(['actor', 'recipient']),
  actor: LocalKey,
  /** The slot of the frame: "subj", "on"; or the rule that looked elsewhere: "told-before", "accuser". */
  slot: z.string(),
  /** The way through the parse from the event's word: "imposed →obj sanctions →nmod:on Peru"; null where no way leads there. */
  path: z.string().nullable(),
  kind: MentionKind,
  /** The rule by which the mention means this actor: "surname", "pronoun-subject". */
  mention: z.string(),
})
export type FoundParticipant = z.infer<typeof FoundParticipant>

/** Words that decided something: "will" made it future, "not" negated it. */
export const DecidingWords = Span.extend({
  of: z.enum(['type', 'modality', 'polarity', 'date', 'place']),
  how: z.string(),
})
export type DecidingWords = z.infer<typeof DecidingWords>

/**
 * Why a claim was coded as it was. What has a default came later than the rest: claims that are kept from before lack it,
 * and other coders than the rules have nothing to say there.
 */
export const Explanation = z
  .object({
    rule: z.string(),
    /** The lexicon entry that matched, e.g. "ACCUSE: verb launch obj=investigation". */
    frame: z.string().nullable(),
    entry: MatchedEntry.nullable().default(null),
    /** The words that the frame was recognised by. */
    matched: z.array(Span.extend({ as: z.string() })),
    /** The clauses and phrases around the event, from the nearest to the root: "ccomp(said)". */
    path: z.array(z.string()),
    participants: z.array(FoundParticipant).default([]),
    /** How each link of the attribution was found, in its order: the way to its cue, or a rule. */
    said: z.array(z.string()).default([]),
    decided: z.array(DecidingWords).default([]),
    /** What speaks for and against the claim; the confidence is their product. */
    confidence: z.record(z.string(), z.number()),
  })
  .meta({ id: 'Explanation', description: 'Why a claim was coded as it was.' })
export type Explanation = z.infer<typeof Explanation>

/** An explanation that has only a rule to name. */
export function bareExplanation(rule: string): Explanation {
  return {
    rule,
    frame: null,
    entry: null,
    matched: [],
    path: [],
    participants: [],
    said: [],
    decided: [],
    confidence: {},
  }
}
