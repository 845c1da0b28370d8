import { describeDate } from '../../../model/dates.ts'

/** "published 14 Aug 2025". */
export function publishedWords(publishedAt: string | null): string {
  if (publishedAt === null) return 'publication date unknown'
  const day = publishedAt.slice(0, 10)
  return `published ${describeDate({ from: day, to: day, precision: 'day' })}`
}
