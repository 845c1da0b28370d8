import { InvalidArgumentError, Option } from 'commander'
import type { z } from 'zod'
import { IsoDate } from '../model/dates.ts'
import { exitCodes, Failure } from '../model/failure.ts'

/** `--published DATE` for inputs that carry no date. */
export function publishedOption(): Option {
  return new Option(
    '--published <date>',
    'publication date (YYYY-MM-DD) of inputs that carry none',
  ).argParser((value: string) => {
    if (!IsoDate.safeParse(value).success) throw new InvalidArgumentError('give a date such as 2025-08-22')
    return value
  })
}

/** The options as a command was given them. Throws a `Failure` (usage) that names the first that cannot be so. */
export function readOptions<Options>(schema: z.ZodType<Options>, given: unknown): Options {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Failure(`--${issue?.path[0]?.toString() ?? 'option'}: ${issue?.message ?? ''}.`, exitCodes.usage)
}
