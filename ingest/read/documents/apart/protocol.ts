import { z } from 'zod'
import { Draft } from '../../draft.ts'

/** The kinds of documents that are read in a process apart: what is packed in them can be far more than what they weigh. */
export const kindsApart = ['docx', 'pdf'] as const
export type KindApart = (typeof kindsApart)[number]

/** What the reading process is asked. */
export const Question = z.object({
  kind: z.enum(kindsApart),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})
export type Question = z.infer<typeof Question>

/** What it answers: the draft, or why there is none; and whether it holds so much memory that another should go on. */
export const Answer = z.object({
  read: z.union([z.object({ draft: Draft }), z.object({ refusal: z.string() })]),
  spent: z.boolean(),
})
export type Answer = z.infer<typeof Answer>

/** What one document may cost. */
export type Cost = {
  /** All the memory of the reading process, in bytes. */
  bytes: number
  /** From the moment its reading began. */
  milliseconds: number
}

/** The signals by which the guard ends the process, each telling its asker why. */
export const endings = { memory: 'SIGUSR2', time: 'SIGALRM' } as const
