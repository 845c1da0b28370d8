import { wordSet } from './phrases.ts'

/** First words that many names share: none stands for one of them by itself. */
export const sharedFirstWords = wordSet(`
  national, international, federal, central, supreme, royal, state, people, workers, united, world, global, general, new,
  first, democratic, social, liberal, labour, labor, conservative, republican, green, free, popular, islamic, christian,
  civic, young, women, north, south, east, west, northern, southern, eastern, western, armed, air, special, joint, coast,
  border, foreign, justice, health, defence, defense, finance, education, interior, energy, trade, economic, transport,
  culture, bank, university, ministry, department, church, school, institute, college, museum, hospital, red, big, great,
  open, human, public, private, digital, medical, legal, sea, land, water, food, police, army, navy, high, higher, left,
  right, centre, center, grand, local, regional, municipal, daily, radio, television, news, evening, morning, sunday,
  times, american, british, russian, chinese, european, african, asian, society, union
`)

/** Words of which the organs of any state are named: without a country such a name means nothing outside its article. */
export const organWords = wordSet(`
  ministry, minister, department, foreign, defence, defense, interior, finance, justice, health, education, energy, trade,
  economy, economic, affairs, home, security, national, public, of, for, and, the, parliament, assembly, senate, congress,
  supreme, high, constitutional, court, cabinet, government, federal, central, bank, army, navy, air, force, forces,
  armed, police, intelligence, service, services, agency, council, state, electoral, election, commission, committee,
  legislative, legislature, upper, lower, house, office, presidential, unification, transport, agriculture, environment,
  culture, labour, labor, tourism, information, immigration, customs, border, coast, guard, general, staff, joint, chiefs,
  military, royal, treasury, attorney, prosecutor, prosecutors, embassy, administration, authority, international,
  relations
`)

/** What the full name of a body ends with. */
export const bodyEndings = wordSet(`
  university, college, school, institute, academy, museum, gallery, library, theatre, theater, hospital, clinic, centre,
  center, church, cathedral, bank, company, corporation, party, union, federation, association, society, foundation, club,
  ministry, department, court, parliament, senate, council, committee, commission, agency, authority, office, police,
  army, navy, league, movement, front, airport, station
`)

/** What follows a body's name within it. */
export const qualifyingWords = wordSet(`
  of, for, in, on, at, and, &, against, group, holding, holdings, inc, incorporated, ltd, limited, llc, plc, corp,
  corporation, company, co, ag, sa, gmbh, international, worldwide, party, movement, organisation, organization
`)

/** What says that a name is another's: "known as", "alias". */
export const callingWords = wordSet(`
  name, known, nicknamed, dubbed, called, named, referred, alias, aka, a.k.a., identified
`)

/** What may stand around those words between the two names. */
export const wordsBeforeAlias = wordSet(`
  who, which, that, is, was, are, were, has, been, gave, give, gives, also, better, widely, commonly, usually, often,
  sometimes, formerly, previously, popularly, simply, only, as, to, by, of, his, her, its, their, nom, de, guerre, the,
  commander, comandante, general, sheikh, emir
`)
