import type { EventType } from '../../../model/plover/event-types.ts'

type Meaning = {
  /** When a sentence is of this type. */
  what: string
  /** Modes whose name is not enough. */
  modes?: Record<string, string>
}

/** The PLOVER types as a model is told them, by our own reading of the manual (docs/decisions/plover-choices.md). */
export const typeMeanings: Record<EventType, Meaning> = {
  AGREE: {
    what: 'promises, offers or accepts in principle; will sign, visit, meet, help or cooperate (every announced CONSULT, SUPPORT, COOPERATE or AID is AGREE with modality future)',
  },
  CONSULT: {
    what: 'a meeting, visit, call or negotiation took place',
    modes: {
      visit: 'the visitor is the actor, the host the recipient',
      'third-party': 'with a neutral host or mediator',
      multilateral: 'inside an alliance or international organisation',
      phone: 'by telephone or video',
    },
  },
  SUPPORT: { what: 'praises, endorses, recognises, welcomes, congratulates; signs or ratifies' },
  CONCEDE: {
    what: 'gives way in words: apologises, pardons, lifts a curfew or sanctions, drops a demand, announces a truce or withdrawal',
  },
  COOPERATE: { what: 'exchange useful to both: trade, joint drills, extradition, shared intelligence' },
  AID: {
    what: 'gives material help: money, arms, relief, asylum, rescue, troops that fight beside somebody',
  },
  RETREAT: {
    what: 'gives way in deed',
    modes: {
      access: 'lets observers, peacekeepers or relief in',
      ceasefire: 'a truce that is carried out',
      release: 'frees people or returns property',
    },
  },
  REQUEST: {
    what: 'demands, urges, orders, calls for',
    modes: {
      assist: 'help or exchange',
      change: 'another policy, leadership or institution',
      yield: 'release, an end of sanctions, a truce',
      meet: 'talks',
    },
  },
  ACCUSE: {
    what: 'criticises, blames, charges, sues, investigates',
    modes: {
      disapprove: 'criticises',
      allege: 'says that somebody did wrong',
      investigate: 'an official inquiry',
    },
  },
  REJECT: {
    what: 'refuses, vetoes, defies, cancels a meeting, bars entry; also announced refusals',
    modes: {
      assist: 'help or exchange',
      change: 'policy, leadership, institutions',
      yield: 'release, truce, end of sanctions',
      meet: 'talks',
    },
  },
  THREATEN: {
    what: 'warns of a harmful act of one’s own; every announced ASSAULT, COERCE or SANCTION',
    modes: { relations: 'to break ties or talks', violence: 'to use force', territory: 'to take territory' },
  },
  PROTEST: {
    what: 'civilians act together in public against something',
    modes: { obstruct: 'block a road or place', vandalize: 'symbolic damage' },
  },
  SANCTION: {
    what: 'cuts or reduces existing relations; economic sanctions',
    modes: {
      convict: 'a court finds guilty or sentences',
      expel: 'diplomats or organisations are sent out',
      withdraw: 'leaves an organisation or treaty',
      discontinue: 'stops aid, trade, talks; imposes sanctions',
    },
  },
  MOBILIZE: {
    what: 'shows force without using it: deployments, one country’s own drills, weapon and missile tests',
  },
  COERCE: {
    what: 'represses short of violence',
    modes: {
      seize: 'searches, confiscates, occupies',
      withhold: 'cuts power, water, food or internet',
      deport: 'sends individuals out of the country',
    },
  },
  ASSAULT: {
    what: 'a deliberate act that can hurt or kill',
    modes: {
      primitive: 'knives, fire, stones',
      destroy: 'property is the aim',
      targeted: 'assassination, execution, massacre',
      'crowd-control': 'a weapon or tactic against a crowd is named',
      unconventional: 'chemical, biological, radiological, nuclear',
    },
  },
}
