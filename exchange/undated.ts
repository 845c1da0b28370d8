import { z } from 'zod'
import type { FormatOption } from './format.ts'

/** What becomes of events without a date: they are left out, or stand under the day they were first published on. */
export const undatedChoices = ['drop', 'publication'] as const
export const Undated = z.enum(undatedChoices)
export type Undated = z.infer<typeof Undated>

export const undatedOption: FormatOption = {
  flags: '--undated <what>',
  description: 'events without a date: drop them, or date them by their first publication',
  choices: undatedChoices,
}
