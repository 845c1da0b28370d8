import { z } from 'zod'
import { LocalActor, LocalKey } from './actor.ts'
import { Claim } from './claim.ts'
import { EventType, isModeOf } from './plover/event-types.ts'
import { contains, Span } from './span.ts'

/** An actor as a person names it: by any of its local keys. */
export const KeySelector = z.object({ key: LocalKey })
export type KeySelector = z.infer<typeof KeySelector>

/** Words of an article that a claim can rest on: a trigger inside a sentence. */
export const PassageSelector = z
  .object({ article: z.string(), sentence: Span, trigger: Span })
  .refine(({ sentence, trigger }) => trigger.start < trigger.end && contains(sentence, trigger), {
    message: 'The trigger lies outside its sentence.',
  })
export type PassageSelector = z.infer<typeof PassageSelector>

/**
 * A claim as its coder made it, by what it rests on: its passage, and what tells it from other claims of the same words.
 * Found again after the article was read anew, by a better coder too.
 */
export const ClaimSelector = PassageSelector.safeExtend({
  coder: z.string(),
  type: EventType,
  actors: z.array(LocalKey),
  recipients: z.array(LocalKey),
  /** Its place among claims of the same words, type and participants, from 0. */
  ordinal: z.int().nonnegative(),
})
export type ClaimSelector = z.infer<typeof ClaimSelector>

/** A whole article. */
export const ArticleSelector = z.object({ article: z.string() })

/** Portable selectors: local keys, or an article with sentence and trigger spans. Never node ids (design §2). */
export const Selector = z.union([KeySelector, ClaimSelector, PassageSelector, ArticleSelector])
export type Selector = z.infer<typeof Selector>

/** What a person may put right in a claim, each field as a claim has it. */
export const Corrections = Claim.pick({
  type: true,
  mode: true,
  contexts: true,
  actors: true,
  recipients: true,
  date: true,
  place: true,
  modality: true,
  polarity: true,
  hedge: true,
  size: true,
})
  // The default of a claim would be taken for a correction that was given.
  .extend({ mutual: z.boolean().nullable() })
  .partial()
  .strict()
export type Corrections = z.infer<typeof Corrections>

/** What a person says that a sentence states. */
export const AddedClaim = Corrections.required({ type: true, actors: true, recipients: true })
export type AddedClaim = z.infer<typeof AddedClaim>

/** Whom a decision names, as known when it was made: its article may know nothing of them. */
const Named = z.array(LocalActor.pick({ id: true, name: true, type: true, country: true, sectors: true }))
export type Named = z.infer<typeof Named>

/** How mentions that come later follow a split: those under one of the names, with the title or beside the company, or none. */
export const SplitRule = z.discriminatedUnion('by', [
  z.object({ by: z.literal('alias'), alias: z.string() }),
  z.object({ by: z.literal('title'), title: z.string() }),
  z.object({ by: z.literal('company'), company: LocalKey }),
  z.object({ by: z.literal('none') }),
])
export type SplitRule = z.infer<typeof SplitRule>

/** A name that people give an actor: one can see and write it. */
const ActorName = z
  .string()
  .trim()
  .max(200, 'a name of up to 200 characters')
  .regex(/[\p{L}\p{N}]/u, 'a name with a letter or a figure')

/** What a person decides, by kind. */
export const Verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same'), selectors: z.tuple([KeySelector, KeySelector]) }),
  z.object({ kind: z.literal('different'), selectors: z.tuple([KeySelector, KeySelector]) }),
  z.object({ kind: z.literal('rename'), selectors: z.tuple([KeySelector]), name: ActorName }),
  z.object({
    kind: z.literal('split'),
    /** The keys of the actor; the mentions that go mean `KEY~DISTINGUISHER` from now on. */
    selectors: z.tuple([KeySelector], KeySelector),
    distinguisher: z
      .string()
      .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'words with hyphens between'),
    /** Articles whose mentions go, and those that a person looked at and left. */
    articles: z.array(z.string()).min(1),
    stays: z.array(z.string()),
    rule: SplitRule,
  }),
  z.object({ kind: z.literal('confirm'), selectors: z.tuple([ClaimSelector]) }),
  z.object({ kind: z.literal('reject'), selectors: z.tuple([ClaimSelector]) }),
  z.object({ kind: z.literal('restore'), selectors: z.tuple([ClaimSelector]) }),
  z.object({
    kind: z.literal('correct'),
    selectors: z.tuple([ClaimSelector]),
    corrections: Corrections,
    named: Named.default([]),
  }),
  z.object({
    kind: z.literal('add'),
    selectors: z.tuple([PassageSelector]),
    claim: AddedClaim,
    named: Named.default([]),
  }),
  /** The outlet took the article back, or should have: it stays readable, and its claims report no event. */
  z.object({ kind: z.literal('retract'), selectors: z.tuple([ArticleSelector]) }),
])
export type Verdict = z.infer<typeof Verdict>

/** A person's judgement; undoing one is deriving again without it. */
export const Decision = z.intersection(
  Verdict,
  z.object({
    id: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
    reason: z.string().nullable(),
    undoneAt: z.iso.datetime().nullable(),
  }),
)
export type Decision = z.infer<typeof Decision>

/** Whether a mode may stand beside a type; no mode always may. */
export function modeFits(type: EventType, mode: string | null): boolean {
  return mode === null || isModeOf(type, mode)
}
