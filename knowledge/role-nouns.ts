import { z } from 'zod'
import { Sector } from '../model/plover/sectors.ts'
import { byWord, wordSet } from './phrases.ts'

/** What a common noun says of those it names. `one`: a person; `body`: an organisation; `many`: people together. */
export const RoleNoun = z.object({ kind: z.enum(['one', 'body', 'many']), sector: Sector.nullable() })
export type RoleNoun = z.infer<typeof RoleNoun>

const lists: readonly (readonly [RoleNoun['kind'], Sector | null, string])[] = [
  [
    'one',
    'GOV',
    'official, diplomat, minister, envoy, ambassador, negotiator, politician, spokesman, spokeswoman, spokesperson, aide, adviser, advisor, leader, president, premier, governor, mayor, secretary, commissioner, administrator, bureaucrat, regulator, ruler, king, queen, chancellor, delegate, emissary, mediator, consul, attaché, attache, counterpart, chief, head, director',
  ],
  [
    'one',
    'MIL',
    'soldier, general, commander, officer, troop, pilot, sailor, marine, peacekeeper, serviceman, servicewoman, conscript, recruit, veteran, colonel, admiral, captain, lieutenant, sergeant, deminer, paratrooper, airman, sniper, commando',
  ],
  ['one', 'COP', 'policeman, policewoman, detective, sheriff, investigator, inspector, constable'],
  ['one', 'JUD', 'judge, prosecutor, lawyer, attorney, magistrate, juror'],
  [
    'one',
    'LEG',
    'lawmaker, legislator, senator, congressman, congresswoman, parliamentarian, deputy, councillor, mp',
  ],
  [
    'one',
    'REB',
    'militant, rebel, insurgent, fighter, guerrilla, gunman, extremist, jihadist, jihadi, separatist, secessionist, terrorist, mutineer, warlord, militiaman, hijacker, bomber, attacker, assailant',
  ],
  ['one', 'PRM', 'mercenary, paramilitary, tribesman'],
  [
    'one',
    'CRM',
    'gangster, smuggler, trafficker, pirate, kidnapper, robber, thief, hacker, killer, murderer, criminal, suspect',
  ],
  [
    'one',
    'CVL',
    'civilian, protester, protestor, demonstrator, resident, villager, citizen, voter, activist, campaigner, pilgrim, passenger, victim, survivor, witness, dead, casualty, wounded, injured, prisoner, detainee, hostage, inmate, captive, settler, pensioner, motorist, bystander, farmer, fisherman, teenager, student, pupil, child, woman, man, girl, boy, youth, people, person, tourist, visitor, customer, consumer, tenant, critic, supporter, opponent, parent, relative, patient, migrant, shopper, mourner, volunteer, rioter, striker, looter',
  ],
  ['one', 'REF', 'refugee, asylum-seeker, evacuee, deportee, returnee, newcomer'],
  [
    'one',
    'JRN',
    'journalist, reporter, correspondent, editor, photographer, cameraman, blogger, broadcaster',
  ],
  ['one', 'MED', 'doctor, nurse, medic, paramedic, surgeon, physician'],
  [
    'one',
    'BUS',
    'businessman, businesswoman, executive, investor, trader, banker, employer, contractor, entrepreneur, ceo',
  ],
  ['one', 'LAB', 'worker, employee, miner, labourer, laborer, driver, trucker, unionist, staffer'],
  [
    'one',
    'EDU',
    'scientist, researcher, expert, analyst, professor, academic, scholar, teacher, historian, economist, astronaut',
  ],
  ['one', 'NGO', 'observer, monitor, rescuer, aid-worker'],
  ['one', 'REL', 'priest, cleric, imam, bishop, monk, nun, preacher, rabbi, pastor'],
  ['one', 'OPP', 'dissident, oppositionist, challenger'],
  ['one', 'ELI', 'ex-president, ex-minister, defector, exile'],
  ['one', 'PTY', 'candidate, partisan'],
  [
    'one',
    null,
    `co-ordinator, coordinator, organiser, organizer, founder, co-founder, owner, manager, chairman, chairwoman, chairperson,
    successor, predecessor, nominee, heir, author, writer, actor, actress, singer, artist, coach, athlete, player, engineer,
    technician, perpetrator, accomplice, recipient, winner, loser, member, representative, loyalist, sympathiser,
    sympathizer, follower, backer, donor, sponsor, whistleblower, defendant, plaintiff, convict, informant, interpreter,
    translator, deserter, foreigner, arrival, independent, expat, immigrant, nomad, herder, herdsman, peasant, merchant, vendor, shopkeeper, guard,
    bodyguard, firefighter, responder, colleague, comrade, friend, neighbour, neighbor, descendant`,
  ],
  [
    'body',
    'GOV',
    'government, administration, cabinet, ministry, department, authority, agency, regime, bureau, presidency, junta, council, commission, committee, embassy, consulate, delegation, municipality, state, customs',
  ],
  [
    'body',
    'MIL',
    'army, military, navy, force, troops, air-force, battalion, brigade, regiment, division, unit, coalition, airforce, corps, fleet, garrison, contingent, personnel, convoy',
  ],
  ['body', 'COP', 'police, gendarmerie'],
  ['body', 'SPY', 'intelligence'],
  ['body', 'JUD', 'court, tribunal, judiciary, jury, prosecution'],
  ['body', 'LEG', 'parliament, congress, senate, assembly, legislature'],
  ['body', 'PTY', 'party, faction, bloc, alliance'],
  ['body', 'REB', 'militia, insurgency, cell, rebellion'],
  ['body', 'CRM', 'gang, cartel, mafia, syndicate'],
  ['body', 'OPP', 'opposition'],
  [
    'body',
    'BUS',
    'company, firm, bank, corporation, manufacturer, airline, retailer, operator, carmaker, maker, supplier, shop, industry, business, conglomerate, producer, publisher',
  ],
  ['body', 'EDU', 'university, school, college, institute, museum, academy'],
  ['body', 'LAB', 'union, federation'],
  ['body', 'NGO', 'charity, organization, organisation, foundation, watchdog, association, society'],
  ['body', 'JRN', 'media, newspaper, channel, television, radio, press'],
  ['body', 'MED', 'hospital, clinic'],
  ['body', 'REL', 'church, mosque, diocese, clergy'],
  ['body', null, 'group, team, club, network, movement, panel, bench, crew, staff, side, camp'],
  ['many', 'CVL', 'crowd, family, couple, public, population, community, minority, tribe, mob, diaspora'],
  ['many', 'GOV', 'leadership'],
]

const byLemma = byWord(
  lists.map(([kind, sector, list]): [RoleNoun, string] => [RoleNoun.parse({ kind, sector }), list]),
)

/** What the lemma of a noun says of those it names, or null where it names no people. */
export function roleNounOf(lemma: string): RoleNoun | null {
  return byLemma.get(lemma.toLowerCase()) ?? null
}

/** Nouns of a government's doing or organs: a country's adjective or name before them stands for the country. */
export const stateNouns: ReadonlySet<string> =
  wordSet(`government, administration, regime, authority, official, leader, leadership, president, minister, premier,
    ministry, parliament, army, military, force, troop, soldier, police, navy, spokesman, spokeswoman, spokesperson, ambassador,
    embassy, envoy, diplomat, delegation, state, intelligence, court, lawmaker, senator, foreign, prime, secretary, general,
    chancellor, king, prince, cabinet, government-backed, commander, warplane, jet, airstrike, strike, artillery, missile,
    invasion, incursion, offensive, aggression, occupation, attack, bombardment, shelling, drone, support, aid, sanction,
    policy, position, response, effort, side, negotiator, counterpart, defence, defense, security, border, commitment,
    assessment, proposal, demand, request, offer, assistance, decision, intervention, veto, retaliation, operation, unit,
    ship, warship, frigate, fighter, pilot, regiment, vessel, submarine, threat, statement`)

/** Nouns for a country's own doing or holdings: a possessive country or seat before them acts. */
export const governmentPossessions: ReadonlySet<string> =
  wordSet(`government, leader, president, minister, ministry, army, military, force, troop, police, policy, decision, position,
    demand, response, refusal, offer, proposal, plan, attack, invasion, strike, threat, warning, support, stance, ambassador,
    desire, request, call, statement, claim, effort, attempt, promise, pledge, vow, sanction, rejection, denial, acceptance,
    criticism, accusation, concern, envoy, embassy, spokesman, diplomat, programme, program, ally, partner, interest, behaviour,
    commitment, intention, ambition, move, reaction, approval, backing, aggression, withdrawal, weapon, missile, launch, test,
    veto, control, rule, authority, approach, influence, view, side, delegation, negotiator, foreign`)

/** Common nouns whose bearer is one thing among people: never an actor by themselves. */
export const vagueNouns: ReadonlySet<string> = wordSet(
  'people, person, man, woman, child, everyone, others, some, many, thing, one, number, world, crowd, public, population',
)
