import { describeDate } from '../../../model/dates.ts'

/** "published 14 Aug 2025". */
export function publishedWords(publishedAt: string | null): string {
  return publishedAt === null ? 'publication date unknown' : `published ${publicationDay(publishedAt)}`
}

/** "14 Aug 2025". */
export function publicationDay(publishedAt: string): string {
  const day = publishedAt.slice(0, 10)
  return describeDate({ from: day, to: day, precision: 'day' })
}
