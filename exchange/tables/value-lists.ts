import type { ActorType, MediaControl } from '../../model/actor.ts'
import type {
  AttributionLink,
  ClaimCheck,
  Hedge,
  Modality,
  PlacePrecision,
  Polarity,
} from '../../model/claim.ts'
import type { DatePrecision } from '../../model/dates.ts'
import type { EventStatus } from '../../model/event.ts'
import type { MentionKind } from '../../model/mention.ts'
import { quadNames } from '../../model/plover/event-types.ts'
import { contextMeanings, sectorMeanings, typeMeanings } from '../../model/plover/meanings.ts'
import type { RelationType } from '../../model/relation.ts'

const datePrecisions: Record<DatePrecision, string> = {
  day: 'one day, or some days named as such',
  week: 'some day of that week',
  month: 'some day of that month',
  season: 'some day of those months',
  year: 'some day of that year',
}
const placePrecisions: Record<typeof PlacePrecision._output, string> = {
  country: 'the country as a whole; its coordinates are its middle',
  region: 'a province, state or region',
  city: 'a city, town or village',
  site: 'a building, base, park or the like',
}
const modalities: Record<Modality, string> = {
  asserted: 'told as something that happened or happens',
  future: 'told as something that is to happen',
  hypothetical: 'told as possible, conditional, wished or feared',
  historical: 'told as something long past, in passing',
}
const polarities: Record<Polarity, string> = {
  affirmed: 'the sentence says that it is so',
  negated: 'the sentence says that it is not so, or somebody denies it',
}
const hedges: Record<Hedge['kind'], string> = {
  alleged: 'alleged, allegedly, so-called',
  accused: 'accused of it',
  reportedly: 'reportedly, according to reports',
  suspected: 'suspected, believed to',
  unconfirmed: 'unconfirmed, not verified',
  question: 'asked as a question',
}
const statuses: Record<EventStatus, string> = {
  reported: 'some claim asserts it',
  announced: 'all claims speak of the future',
  hypothetical: 'no claim asserts or announces it',
  denied: 'all claims negate it',
  disputed: 'some claims affirm and some negate it',
}
const actorTypes: Record<ActorType, string> = {
  person: 'a person',
  organization: 'an organisation',
  country: 'a country, standing for its government where it acts',
  group: 'an unnamed or loose group of people',
  media: 'a newspaper, agency, broadcaster or site',
}
const controls: Record<MediaControl, string> = {
  state: 'controlled by a state',
  public: 'public service',
  private: 'private',
}
const attributionKinds: Record<AttributionLink['kind'], string> = {
  speaker: 'a person or body that says or writes it',
  carrier: 'a medium that passes it on',
  document: 'a report, law, letter that says it',
  outlet: 'the outlet of the article itself',
}
const quotes: Record<AttributionLink['quote'], string> = {
  direct: 'in quotation marks',
  indirect: 'in the words of the article',
}
const checks: Record<ClaimCheck, string> = {
  unchecked: 'nobody has judged it',
  confirmed: 'a person found it right',
  corrected: 'a person put some of it right; the columns show it as put right',
  rejected: 'a person found it wrong; it reports no event',
}
const mentionKinds: Record<MentionKind, string> = {
  name: 'a name',
  nominal: 'a description: "the president"',
  pronoun: 'a pronoun',
}
const relationTypes: Record<RelationType, string> = {
  leads: 'the subject leads the object',
  member_of: 'the subject is a member or official of the object',
  sibling_of: 'brother or sister',
  spouse_of: 'husband or wife',
  parent_of: 'the subject is a parent of the object',
  child_of: 'the subject is a child of the object',
  part_of: 'the subject is a part of the object',
  allied_with: 'allies',
}
const quadMeanings: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(quadNames))

/** The lists that columns take their values from, with what each value means. */
export const valueLists = {
  event_type: typeMeanings,
  quad: quadMeanings,
  context: contextMeanings,
  sector: sectorMeanings,
  event_status: statuses,
  modality: modalities,
  polarity: polarities,
  hedge: hedges,
  date_precision: datePrecisions,
  place_precision: placePrecisions,
  role: {
    actor: 'does it, or takes part on equal terms',
    recipient: 'it is done to, for or against them',
  },
  actor_type: actorTypes,
  media_control: controls,
  attribution_kind: attributionKinds,
  quote: quotes,
  claim_check: checks,
  mention_kind: mentionKinds,
  relation_type: relationTypes,
  relation_status: { current: 'holds as the article tells it', former: 'held before' },
} as const satisfies Record<string, Readonly<Record<string, string>>>
export type ValueListName = keyof typeof valueLists
