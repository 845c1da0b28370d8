import { z } from 'zod'

export const decisionKinds = [
  'same',
  'different',
  'split',
  'rename',
  'confirm',
  'correct',
  'add',
  'reject',
  'restore',
] as const
export const DecisionKind = z.enum(decisionKinds)
export type DecisionKind = z.infer<typeof DecisionKind>

/** Portable selectors: local keys, or an article with sentence and trigger spans. Never node ids (design §2). */
export const Selector = z.union([
  z.object({ key: z.string() }),
  z.object({
    article: z.string(),
    sentence: z.object({ start: z.int(), end: z.int() }),
    trigger: z.object({ start: z.int(), end: z.int() }).nullable(),
  }),
])
export type Selector = z.infer<typeof Selector>

/** A person's judgement; undoing one is deriving again without it. */
export const Decision = z.object({
  id: z.string(),
  kind: DecisionKind,
  selectors: z.array(Selector),
  by: z.string(),
  at: z.iso.datetime(),
  reason: z.string().nullable(),
  undoneAt: z.iso.datetime().nullable(),
})
export type Decision = z.infer<typeof Decision>
