import { z } from 'zod'
import { officeTable } from './office-holders.ts'
import { foldName, words } from './phrases.ts'
import { officeRows } from './read-offices.ts'
import { OfficeHolder } from './schema.ts'
import type { OfficeTitle } from './schema.ts'

/** Everybody's time in office, as the table lists it. */
export const officeHolders: readonly OfficeHolder[] = z.array(OfficeHolder).parse(officeRows(officeTable))

/** Whether a term surely covers a day; a year or month alone counts only from its end, or up to its begin. */
function covers(holder: OfficeHolder, day: string): boolean {
  const padded = { 4: '-12-31', 7: '-31' }
  const from = `${holder.from}${holder.from.length === 4 ? padded[4] : holder.from.length === 7 ? padded[7] : ''}`
  return from <= day && (holder.to === null || day < holder.to)
}

/** Presidents who represent only: "the leader" of such a state is its prime minister or chancellor. */
const ceremonialPresidents = new Set(
  words(`DEU, ITA, ISR, IND, IRL, AUT, GRC, HUN, CZE, SVK, SVN, EST, LVA, PRT, FIN, ISL, MLT, HRV, BGR, MKD, ALB, ETH, IRQ,
    LBN, PAK, BGD, NPL, SGP, GEO, ARM, MDA, POL, KOS, TTO, VNM, LAO`),
)
/** Crowns that reign and do not rule. */
const ceremonialCrowns = new Set(
  words('GBR, NLD, BEL, DNK, SWE, NOR, ESP, JPN, THA, MYS, KHM, LUX, CAN, AUS, NZL'),
)

/** The offices a title can mean in a state: "leader" is whoever rules it. */
function chairsOf(title: OfficeTitle, of: string): readonly OfficeTitle[] {
  if (title === 'prime minister') return ['prime minister', 'chancellor']
  if (title !== 'leader') return [title]
  const chairs: OfficeTitle[] = ['leader', 'supreme leader']
  if (!ceremonialPresidents.has(of)) chairs.push('president')
  if (!ceremonialCrowns.has(of)) chairs.push('king', 'emir', 'sultan')
  return [...chairs, 'prime minister', 'chancellor']
}

/** Who held an office of a country (alpha-3) or organisation (id) on a day; null when none or several are known. */
export function officeHolderOn(title: OfficeTitle, of: string, day: string): OfficeHolder | null {
  for (const chair of chairsOf(title, of)) {
    const holders = officeHolders.filter(
      (holder) => holder.of === of && holder.title === chair && covers(holder, day),
    )
    if (holders.length > 0)
      return new Set(holders.map((holder) => holder.person)).size === 1 ? (holders[0] ?? null) : null
  }
  return null
}

const bySurname = new Map<string, OfficeHolder[]>()
const byName = new Map<string, OfficeHolder[]>()
for (const holder of officeHolders) {
  const parts = foldName(holder.person).split(' ')
  const surname = (holder.familyFirst ? parts[0] : parts.at(-1)) ?? ''
  bySurname.set(surname, [...(bySurname.get(surname) ?? []), holder])
  const key = parts.toSorted().join(' ')
  byName.set(key, [...(byName.get(key) ?? []), holder])
}

/**
 * The one person of that surname who held an office with that title: around the day if one is given, else at any time.
 * `of` narrows it to a country. Null when there is none or more than one.
 */
export function officeHolderNamed(
  surname: string,
  title: OfficeTitle,
  day: string | null,
  of: string | null,
): OfficeHolder | null {
  const folded = foldName(surname).split(' ').at(-1) ?? ''
  const holders = (bySurname.get(folded) ?? []).filter(
    (holder) =>
      chairsOf(title, holder.of).includes(holder.title) &&
      (of === null || holder.of === of) &&
      (day === null || covers(holder, day) || leftLately(holder, day)),
  )
  return new Set(holders.map((holder) => holder.person)).size === 1 ? (holders[0] ?? null) : null
}

/** The one person of that surname who held any office of a country or organisation on a day, or null. */
export function officeHolderOfSurname(surname: string, of: string, day: string): OfficeHolder | null {
  const folded = foldName(surname).split(' ').at(-1) ?? ''
  const holders = (bySurname.get(folded) ?? []).filter((holder) => holder.of === of && covers(holder, day))
  return new Set(holders.map((holder) => holder.person)).size === 1 ? (holders[0] ?? null) : null
}

/** Whether anybody of that surname ever held an office of a country or organisation. */
export function isSurnameOfOffice(surname: string, of: string): boolean {
  return (bySurname.get(foldName(surname)) ?? []).some((holder) => holder.of === of)
}

/** Texts go on calling people president for a while. */
function leftLately(holder: OfficeHolder, day: string): boolean {
  return (
    holder.to !== null && holder.to <= day && Number(day.slice(0, 4)) - Number(holder.to.slice(0, 4)) <= 1
  )
}

/** All offices of a full name, whatever the order of its parts. */
export function officesOf(fullName: string): readonly OfficeHolder[] {
  return byName.get(foldName(fullName).split(' ').toSorted().join(' ')) ?? []
}

/** The offices a person holds on a day. */
export function officesHeldOn(fullName: string, day: string): readonly OfficeHolder[] {
  return officesOf(fullName).filter((holder) => covers(holder, day))
}
