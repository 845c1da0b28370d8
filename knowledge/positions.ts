import { z } from 'zod'
import { byWord, words, wordSet } from './phrases.ts'

/** What a post makes of its holder: he rules a state, is at the head of a body, serves a state, or belongs to a body. */
const Position = z.enum(['ruler', 'head', 'servant', 'member'])
export type Position = z.infer<typeof Position>

const lists: readonly (readonly [Position, string])[] = [
  [
    'ruler',
    `president, premier, chancellor, king, queen, emir, amir, sultan, emperor, empress, leader, co-leader, ruler, strongman, dictator,
    monarch, pope, prime-minister`,
  ],
  [
    'head',
    `chief, head, chair, chairman, chairwoman, chairperson, director, boss, ceo, director-general, secretary-general, rector,
    principal, superintendent, speaker, warlord, chieftain, commander, commandant, commander-in-chief, captain,
    editor-in-chief, skipper, owner, co-owner, proprietor, co-chair, co-chairman, co-chairwoman, supremo, helmsman, dean, abbot, abbess, patriarch,
    ringleader, kingpin, godfather, headmaster, headmistress, convener, convenor`,
  ],
  [
    'servant',
    `minister, secretary, undersecretary, under-secretary, ambassador, envoy, diplomat, official, attache, consul, commissioner,
    negotiator, spokesman, spokeswoman, spokesperson, spokespeople, adviser, advisor, representative, delegate, aide, counsellor,
    vice-president, vice-premier, governor, lawmaker, legislator, parliamentarian, senator, congressman, congresswoman, mp, deputy,
    judge, magistrate, prosecutor, ombudsman, general, colonel, admiral, lieutenant, major, brigadier, marshal, sergeant,
    corporal, private, commodore, soldier, officer, sailor, marine, pilot, peacekeeper, policeman, policewoman, detective, sheriff, inspector, investigator,
    functionary, treasurer, chief-of-staff, regulator, emissary, statesman, coordinator, co-ordinator, administrator, mediator, nuncio,
    solicitor-general, attorney-general, counterpart, colleague, defender`,
  ],
  [
    'member',
    `member, co-founder, founder, analyst, expert, researcher, professor, lecturer, scholar, academic, coach, player,
    footballer, striker, goalkeeper, midfielder, forward, batsman, bowler, quarterback, pitcher, economist, scientist,
    strategist, fellow, reporter, correspondent, editor, journalist, columnist, presenter, anchor, cameraman, photographer, blogger, activist,
    campaigner, candidate, nominee, fighter, militant, rebel, guerrilla, gunman, terrorist, jihadist, operative, militiaman,
    lawyer, counsel, attorney, solicitor, employee, worker, staffer, executive, manager, engineer, technician, volunteer, trustee,
    mayor, politician, councillor, councilman, councilwoman, mep, assemblyman, vice-chairman, vice-chairwoman, vice-chair,
    organiser, organizer, doctor, surgeon, nurse, medic, teacher, student, chaplain, bishop, archbishop, cardinal, priest, imam, rabbi, curator,
    conductor, architect, designer, developer, historian, physicist, chemist, biologist, epidemiologist, virologist, meteorologist, seismologist,
    astronaut, cosmonaut, trader, banker, broker, partner, associate, supporter, follower, adherent, recruit, cadet, veteran,
    steward, guard, bodyguard, agent, spy, informant, trainer, scout, observer, monitor, planner, propagandist,
    financier, recruiter, vicar, elder, whip, frontbencher, backbencher, bureaucrat, clerk, registrar, auditor`,
  ],
]

const positions = byWord(
  lists.map(([position, list]): [Position, string] => [Position.parse(position), list]),
)

/** What the noun of a post says; null for a word that is none. */
export function positionOf(word: string): Position | null {
  return positions.get(word) ?? null
}

/** Posts of more than one word that mean more than their last word; a body's plain secretary heads it as well. */
export const rulingPhrases = words(
  'prime minister, head of state, head of government, supreme leader, first minister, head of the government',
)
export const headPhrases = words(
  `secretary general, director general, chief executive, chief executive officer, executive officer, managing director, editor in chief, first
  secretary, general secretary, party secretary, presiding judge, commander in chief, executive secretary, secretary`,
)
export const servantPhrases = words(
  `chief of staff, attorney general, solicitor general, surgeon general, auditor general, head of mission, charge d'affaires,
  chargé d'affaires, foreign secretary, home secretary, chief justice, first lady, governor general, inspector general`,
)

/** Words before a post at the head of a body that leave it there: "managing director", "acting head", "party chairman". */
export const headModifiers: ReadonlySet<string> =
  wordSet(`executive, managing, general, national, federal, supreme, acting, interim, caretaker, provisional, founding, first,
    current, present, new, newly, elected, appointed, longtime, long-time, long-serving, overall, top, group, board, party, club, company, firm, bank, team, church,
    union, agency, army, navy, force, police, council, commission, committee, association, federation, organisation, organization, institute, museum,
    university, school, movement, militia, task, division, brigade, battalion, corps, fleet, squadron, air, faction, court, house, chief, joint,
    co, outgoing, former, then, ex, late, popular, controversial, embattled, powerful, veteran, billionaire, reclusive, charismatic, influential,
    exiled, jailed, imprisoned, detained, ousted, deposed, toppled, sacked, dismissed, fugitive, rebel, militant, separatist, unit, network, mission, spiritual,
    political, de, facto, hereditary, authoritarian, autocratic, communist, military, same, only, sole, majority, principal,
    presiding, titular, self-styled, self-proclaimed, undisputed, right, left, wing, conservative, liberal, islamist, populist, socialist, nationalist, assembly, parliament,
    parliamentary, senate, congress, chamber, lower, upper, coalition, alliance, world, global, international, mayor, royal, gang, cartel, clan, tribal, guerrilla`)

/** Words that make a ruler's title one below the ruler, or of something else within the state. */
export const lesserModifiers: ReadonlySet<string> =
  wordSet(`vice, deputy, assistant, under, junior, sub, associate, lesser, regional, local, provincial, district, county, area, branch, country, city, town, village,
    research, sports, sporting, finance, financial, policy, communications, marketing, campaign, operations, program, programme, project, medical, technical, artistic,
    section, desk, bureau, shift, press, public, relations, affairs, security, legal, human, resources, business, commercial, creative, editorial, information, intelligence,
    planning, development, education, health, science, strategy, technology, training, production, senior, leading, prominent, one, cell, mid-level`)

/** "rebel leader", "union president": whoever is at the head of one of these does not rule or serve the state it lies in. */
export const privateUnits: ReadonlySet<string> =
  wordSet(`rebel, militia, union, church, religious, militant, gang, opposition, club, team, youth, student, protest, tribal, clan, community,
    spiritual, business, company, federation, league, guerrilla, separatist, insurgent, jihadist, islamist, cartel, mafia, crime, resistance, exile, strike, labour, labor,
    civil, society, dissident, independence, secessionist, terror, terrorist, paramilitary, warlord, faction, cult, sect, muslim, christian,
    catholic, orthodox, jewish, shia, sunni, kurdish, indigenous, industry, bank, football, soccer, cricket, rugby, basketball, hockey, tennis,
    olympic, media, newspaper, thought, market, world, peasant, farm, farmers, miners, teachers, workers, women, activist, campaign, human, rights,
    party, democratic, republican, conservative, liberal, socialist, communist, green, nationalist, populist, right-wing, left-wing, far-right, far-left`)

/** "army chief", "court president": organs of the state; who is at their head serves it and does not rule it. */
export const stateUnits: ReadonlySet<string> =
  wordSet(`army, navy, police, military, court, council, parliament, senate, assembly, air, force, defence, defense, security, intelligence, spy, border, customs, coast,
    prison, tax, election, electoral, commission, chamber, house, parliamentary, congress, regional, provincial, district, state, county, city, municipal, village,
    ministry, central, health, immigration, counter-terrorism, antiterrorism, anti-corruption, ruling, mission, delegation, nuclear, space, weather, emergency, disaster`)

/** Words before a post that say it is over, and those that say it is not yet taken up. */
export const pastWords: ReadonlySet<string> =
  wordSet(`former, ex, late, then, one-time, onetime, previous, retired, erstwhile, sometime, deceased, ousted, deposed, toppled, overthrown, sacked,
    fired, dismissed, slain, assassinated, murdered, disgraced, ex-`)
export const comingWords: ReadonlySet<string> = wordSet(
  'incoming, designate, elect, prospective, would-be, aspiring, potential, future, president-elect, possible, presumptive, putative',
)

/** Nouns for one among those that make up a body: "a member of NATO". */
export const memberNouns: ReadonlySet<string> = wordSet(
  'member, part, partner, component, constituent, participant',
)

/** Nouns for what a body has as its own; `state`: what belongs to the state whose name stands before it. */
export const unitNouns: ReadonlySet<string> =
  wordSet(`subsidiary, affiliate, arm, wing, branch, unit, division, department, agency, organ, chapter, section, cell,
    mouthpiece, bureau, office, ministry, regiment, brigade, battalion, squadron, directorate, commission, mission, service, body,
    newspaper, television, broadcaster, channel, station, outlet, faction, parent, institute, faculty, command, fleet, task-force, force,
    operation, programme, program, fund, frigate, destroyer, warship, carrier, submarine, cruiser, corvette, gunboat, ship, council, committee, secretariat, watchdog, regulator`)
export const stateUnitNouns: ReadonlySet<string> =
  wordSet(`agency, department, ministry, directorate, regulator, watchdog, bureau, office, authority, army, navy, air-force, force, police,
    court, parliament, senate, assembly, service, division, frigate, destroyer, warship, carrier, submarine, cruiser, corvette, gunboat, ship, brigade, battalion, regiment, commission, guard`)

/** Posts that only a state has, as titles end or as they read before "of", "for" and "to". */
const ofStates = words(
  `minister, president, vice-president, premier, chancellor, king, queen, emir, sultan, crown prince, ambassador, senator, lawmaker,
  parliamentarian, chief justice, attorney general, public prosecutor, state prosecutor, chief prosecutor, prosecutor general,
  high commissioner, deputy secretary, assistant secretary, undersecretary, under secretary, foreign secretary, defence secretary, defense secretary, home secretary, interior secretary, justice secretary, treasury secretary, health secretary,
  education secretary, transport secretary, trade secretary, energy secretary, labor secretary, labour secretary, business secretary, environment secretary,
  agriculture secretary, commerce secretary, homeland security secretary, secretary of state, secretary of defense, secretary of the treasury,
  secretary of commerce, secretary of energy, secretary of labor, secretary of homeland security, chief of staff, chief of defence staff,
  army chief, navy chief, police chief, military chief, army commander, navy commander, police commander, military commander, air force commander,
  army general, police general, army spokesman, army spokeswoman, army spokesperson, military spokesman, military spokeswoman, military spokesperson,
  navy spokesman, police spokesman, police spokeswoman, police spokesperson, government spokesman, government spokeswoman, government spokesperson,
  presidential spokesman, presidential spokeswoman, presidential spokesperson, ministry spokesman, ministry spokeswoman, ministry spokesperson,
  national security adviser, national security advisor, governor, spy chief, intelligence chief, first lady, ombudsman`,
)

/** Whether a post is one of a state wherever it is told without its owner: "Interior Minister", "minister for trade". */
export function isStatePost(title: string): boolean {
  const plain = title.toLowerCase()
  const head = plain.split(/ (?:of|for|to) /u)[0] ?? plain
  return ofStates.some(
    (post) => [plain, head].some((words) => ` ${words}`.endsWith(` ${post}`)) || plain.startsWith(`${post} `),
  )
}

/** Posts of firms, for texts about one firm that name them without it. */
export const firmPosts: ReadonlySet<string> =
  wordSet(`chief executive, chief executive officer, ceo, chief financial officer, chief operating officer, chief technology officer, finance director, finance chief,
    chairman, chairwoman, executive chairman, managing director, general manager, company spokesman, company spokeswoman, company spokesperson, chief economist`)

/** Titles that one state has, for texts that name no other. */
const homes = byWord([
  [
    'GBR',
    `foreign secretary, home secretary, defence secretary, health secretary, education secretary, transport secretary, business secretary, chancellor of the exchequer`,
  ],
  [
    'USA',
    `secretary, secretary of state, deputy secretary of state, deputy secretary, under secretary of state, assistant secretary of state, assistant secretary, secretary of defense, secretary of the treasury, secretary of homeland security, defense secretary, treasury secretary, commerce secretary, homeland security secretary`,
  ],
  ['IRL', 'taoiseach'],
])

/** The alpha-3 code of the one state that has a title, or null. */
export function homeOfTitle(title: string): string | null {
  return homes.get(title.toLowerCase()) ?? null
}

/** Posts that serve the state only with a word that says so: "navy pilot", "security coordinator". */
export const postsOfStateWithUnit = wordSet(`
  pilot, coordinator, co-ordinator, treasurer, administrator, aide, delegate, officer, private, major, captain, inspector,
  investigator, marshal, mediator
`)

/** Posts that a church, firm or party has as well as a state: "church official", "company spokesman". */
export const postsOfAnyBody = wordSet(`
  spokesman, spokeswoman, spokesperson, spokespeople, official, representative, negotiator, adviser, advisor, delegate,
  commissioner, coordinator, co-ordinator, aide, secretary, general, colonel, commander, soldier, officer, functionary,
  envoy
`)
