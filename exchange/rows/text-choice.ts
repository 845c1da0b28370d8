import { z } from 'zod'

/**
 * How much of the articles' own words an export passes on, since licensed texts may not be: nothing but headlines and other
 * particulars of the articles; the sentences that state a claim or a relation; or everything.
 */
export const textChoices = ['none', 'quotes', 'full'] as const
export const TextChoice = z.enum(textChoices)
export type TextChoice = z.infer<typeof TextChoice>
