import { readableEndings, uploadLimits } from '../../../model/api/jobs.ts'

/** What the page knows of a file before it is sent. */
type Offered = Pick<File, 'name' | 'size'>

/** Why a file would not be taken; null for one that may. */
export function whyNot({ name, size }: Offered): string | null {
  const ending = /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? ''
  if (!readableEndings.some((readable) => name.toLowerCase().endsWith(readable)))
    return ending === ''
      ? 'Its name has no ending that says what it is.'
      : `Files ending in ${ending} are not read.`
  if (size === 0) return 'It is empty.'
  if (size > uploadLimits.bytes) return `It is larger than ${megabytes(uploadLimits.bytes)}.`
  return null
}

/** Some files beside those chosen before; the same one twice is taken once. */
export function withFiles<Item extends Offered & { lastModified: number }>(
  chosen: readonly Item[],
  more: readonly Item[],
): Item[] {
  const isSame = (one: Item, other: Item): boolean =>
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified
  return more.reduce<Item[]>(
    (all, file) => (all.some((known) => isSame(known, file)) ? all : [...all, file]),
    [...chosen],
  )
}

/** "50 MB", "1.2 MB", "3 kB". */
export function megabytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} kB`
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
}
