/** Milliseconds. */
export const dayLength = 86_400_000

/** The day of a moment (milliseconds since 1970, UTC), ISO. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** A day so many days later, or earlier for a negative number. */
export const daysLater = (day: string, days: number): string =>
  isoDay(Date.parse(`${day}T00:00:00Z`) + days * dayLength)

/** How many days lie between two days, both counted. */
export function daysOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength + 1
}

type Days = readonly (string | null | undefined)[]

const inOrder = (days: Days): string[] => days.filter((day) => typeof day === 'string').toSorted()

/** The last of some days; those that are open give way. */
export const lastDay = (...days: Days): string | null => inOrder(days).at(-1) ?? null

/** The first of some days; those that are open give way. */
export const firstDay = (...days: Days): string | null => inOrder(days)[0] ?? null
