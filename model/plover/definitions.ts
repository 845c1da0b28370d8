import type { EventType } from './event-types.ts'

/** What each PLOVER event type is, in our words, for people who code by hand; the ontology is openeventdata/PLOVER. */
export const typeDefinitions: Record<EventType, string> = {
  AGREE:
    'promises, offers, accepts or agrees in principle; also what is planned of meeting, helping or cooperating',
  CONSULT: 'a meeting, call, visit or negotiation that took place',
  SUPPORT: 'praises, endorses, recognises, opens relations, signs or ratifies',
  CONCEDE:
    'gives way in words: apologises, pardons, lifts a curfew, announces a truce or a pull-out, drops a demand',
  COOPERATE: 'an exchange of use to both: trade, joint drills, extradition, shared intelligence',
  AID: 'gives something to the recipient: money, arms, relief, asylum, debt relief',
  RETREAT: 'gives way in deed: withdraws, releases, disarms, keeps a ceasefire, lets observers in, resigns',
  REQUEST: 'demands, urges, orders or calls for something',
  ACCUSE: 'criticises, blames, charges, sues or investigates',
  REJECT: 'refuses, vetoes, defies, cancels a meeting, bars entry',
  THREATEN: 'warns of a harmful act of one’s own',
  PROTEST: 'collective dissent of civilians in public: demonstrations, strikes, riots',
  SANCTION: 'cuts or reduces relations that there were: sanctions, expulsion of diplomats, a conviction',
  MOBILIZE:
    'shows or prepares force without using it: deployments, alerts, single-country drills, weapon tests',
  COERCE: 'represses short of violence: arrests, seizes, censors, deports, imposes a curfew, hacks',
  ASSAULT: 'a deliberate act that can hurt people',
}
