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
