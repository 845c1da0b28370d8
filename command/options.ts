import { InvalidArgumentError, Option } from 'commander'
import { z } from 'zod'
import { mappedFields } from '../ingest/index.ts'
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

/** `--map text=body,publishedAt=date` for JSON and tables whose fields go by other names. */
export function mapOption(): Option {
  return new Option(
    '--map <field=name,…>',
    `where JSON and tables have the fields of an article, such as text=body,outlet=source.name`,
  ).argParser((value: string) => {
    const pairs = value.split(',').map((pair) => {
      const [field = '', ...name] = pair.split('=')
      const known = mappedFields.find((one) => one === field.trim())
      const path = name.join('=').trim()
      if (known === undefined || path === '')
        throw new InvalidArgumentError(
          `"${pair}" is no field=name; the fields are ${mappedFields.join(', ')}`,
        )
      return [known, path] as const
    })
    return new Map(pairs)
  })
}

/** What `--map` gives. */
export const MapChoice = z.map(z.enum(mappedFields), z.string()).optional()

/** The options as a command was given them. Throws a `Failure` (usage) that names the first that cannot be so. */
export function readOptions<Options>(schema: z.ZodType<Options>, given: unknown): Options {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Failure(`--${issue?.path[0]?.toString() ?? 'option'}: ${issue?.message ?? ''}.`, exitCodes.usage)
}
