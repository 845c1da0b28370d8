import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { words } from '../../../knowledge/phrases.ts'

/** Words of which the organs of any state are named: without a country such a name means nothing outside its article. */
export const organWords = new Set(
  words(`ministry, minister, department, foreign, defence, defense, interior, finance, justice, health, education, energy,
    trade, economy, economic, affairs, home, security, national, public, of, for, and, the, parliament, assembly, senate,
    congress, supreme, high, constitutional, court, cabinet, government, federal, central, bank, army, navy, air, force, forces,
    armed, police, intelligence, service, services, agency, council, state, electoral, election, commission, committee,
    legislative, legislature, upper, lower, house, office, presidential, unification, transport, agriculture, environment,
    culture, labour, labor, tourism, information, immigration, customs, border, coast, guard, general, staff, joint, chiefs,
    military, royal, treasury, attorney, prosecutor, prosecutors, embassy, administration, authority, international, relations`),
)

const contentWords = (list: readonly string[]) =>
  list
    .filter((word) => !/^(?:of|the|for|and|in)$/u.test(word))
    .toSorted()
    .join(' ')
const withoutPlurals = (list: readonly string[]) => list.map((word) => word.replace(/s$/u, '')).join(' ')

/**
 * Whether a name shortens another (both as folded words): the same words but for a possessive, its beginning ("Amnesty"
 * International), or its end after a country or parent ("UN" Security Council). Other endings are shared by rivals
 * ("Democratic Party"), and a body named in full is not its own part ("Oslo University" Press).
 */
export function isShortFormOf(short: readonly string[], long: readonly string[]): boolean {
  if (withoutPlurals(short) === withoutPlurals(long)) return true
  // "Oslo University" – "University of Oslo"
  if (contentWords(short) === contentWords(long) && long.includes('of')) return true
  if (short.length >= long.length) return false
  const isBeginning = short.every((word, at) => word === long[at])
  if (isBeginning && short.length > 1) return !namesPartOf(short, long)
  if (isBeginning) return !organWords.has(short[0] ?? '') && !genericStart.has(short[0] ?? '')
  const lead = long.slice(0, long.length - short.length).join(' ')
  const isEnd = short.every((word, at) => word === long[long.length - short.length + at])
  if (!isEnd) return false
  if (countryOfDemonym(lead) !== null || countryNamed(lead) !== null) return true
  // "Church of Scientology" – "Scientology"
  return (
    /^(?:un|united nations|eu|european union)$/u.test(lead) ||
    (/ of(?: the)?$/u.test(lead) && short.length === 1)
  )
}

/** "Oslo University" in "Oslo University Press"; not in "Oslo Museum of Art", "Oslo Bank Group". */
function namesPartOf(body: readonly string[], longer: readonly string[]): boolean {
  const next = longer[body.length] ?? ''
  return bodies.has(body.at(-1) ?? '') && !qualifying.has(next)
}

/** What the full name of a body ends with. */
const bodies = new Set(
  words(`university, college, school, institute, academy, museum, gallery, library, theatre, theater, hospital, clinic, centre,
    center, church, cathedral, bank, company, corporation, party, union, federation, association, society, foundation, club,
    ministry, department, court, parliament, senate, council, committee, commission, agency, authority, office, police, army,
    navy, league, movement, front, airport, station`),
)

/** What follows a body's name within it. */
const qualifying = new Set(
  words(`of, for, in, on, at, and, &, against, group, holding, holdings, inc, incorporated, ltd, limited, llc, plc, corp,
    corporation, company, co, ag, sa, gmbh, international, worldwide, party, movement, organisation, organization`),
)

/** First words that many names share. */
const genericStart = new Set(
  words(`new, people, democratic, liberal, labour, conservative, republican, social, popular, free, united, american, british,
    russian, chinese, european, african, asian, north, south, east, west, northern, southern, eastern, western, global, world,
    institute, university, museum, bank, church, college, school, centre, center, society, union, royal, first, international,
    national, civic, islamic, christian, green, young, women, workers`),
)
