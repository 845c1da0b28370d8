import { InvalidArgumentError, Option } from 'commander'
import { IsoDate } from '../model/dates.ts'

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
