const isoDate =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})?)?$/u
/** "22 Aug 25 21:00", as RFC 822 has it. */
const shortYear = /^((?:[a-z]{3,9},?\s+)?\d{1,2}[\s-][a-z]{3}[\s-])(\d{2})(?=\s+\d{1,2}:\d{2})/iu
const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/iu

/**
 * A publication date as ISO date, or date and time, from what sources write: ISO itself (kept as given, so that the day
 * stays the outlet's own), RFC 2822, or a date with the month's name. Null for anything else: 03/04/2025 means two days.
 */
export function toIsoDate(text: string | null | undefined): string | null {
  const given = text?.trim() ?? ''
  if (isoDate.test(given)) {
    const iso = given
      .replace(/(\d) (?=\d{2}:)/u, '$1T')
      .replaceAll(' ', '')
      .replace(/(?:GMT|UTC)$/u, 'Z')
    return isRealDay(iso.slice(0, 10)) ? iso : null
  }
  if (/^\d{8}$/u.test(given)) return toIsoDate(`${given.slice(0, 4)}-${given.slice(4, 6)}-${given.slice(6)}`)
  const whole = given.replace(shortYear, '$120$2')
  // What JavaScript takes for a year else may be the day, or the year 1 for 2001.
  const year = /(?<!\+|\s-)\b[1-9]\d{3}\b/u
  if (!monthName.test(whole) || !year.test(whole)) return null
  return withMonthName(whole.replaceAll(/(\d)(?:st|nd|rd|th)\b/giu, '$1'))
}

/** The zones of RFC 822 and those that European outlets write, as offsets of ISO. */
const zones: ReadonlyMap<string, string> = new Map([
  ...['Z', 'UT', 'UTC', 'GMT'].map((name) => [name, 'Z'] as const),
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
])
/** A time of day, and the zone behind it: a name, an offset, or both (`GMT-0400`). */
const zoned =
  /^(.*\d:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?)\s*([A-Z]{1,5})?\s*(?:([+-]\d{2}):?([0-5]\d))?$/isu

/** "Fri, 22 Aug 2025 21:00:00 -0400": the day and the offset as they are written, whatever the machine's own zone. */
function withMonthName(given: string): string | null {
  const text = given.replace(/\s*\([^()]*\)$/u, '')
  const [, local, name = '', hours, minutes] = zoned.exec(text) ?? []
  const time = Date.parse(`${local ?? text.replace(/\s+(?:GMT|UTC|Z)$/u, '')} UTC`)
  if (Number.isNaN(time)) return null
  const iso = new Date(time).toISOString()
  if (!isRealDay(iso.slice(0, 10))) return null
  const offset = hours === undefined ? zones.get(name.toUpperCase()) : `${hours}:${minutes}`
  // Without a known zone the text means a calendar day.
  if (local === undefined || offset === undefined) return iso.slice(0, 10)
  return /^(?:Z|[+-]00:00)$/u.test(offset) ? iso : `${iso.slice(0, 19)}${offset}`
}

/** Content systems write the year 1 or 1970 where they know no date; no newspaper is older than 1600. */
function isRealDay(day: string): boolean {
  if (day < '1600' || day === '1970-01-01') return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`
const dayWithin = new RegExp(
  String.raw`\b(\d{4}-\d{2}-\d{2}|${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${month},? \d{4})\b`,
  'iu',
)

/** The first day that a short text names ("Published 10:02 AM, Nov 19, 2019"), as ISO date; null without one. */
export function dateWithin(text: string): string | null {
  const day = dayWithin.exec(text.replaceAll(/\s+/gu, ' '))?.[1]
  return day === undefined ? null : toIsoDate(day.replace('.', ''))
}
