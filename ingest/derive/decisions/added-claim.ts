import { integer } from '../../../cypher/connection.ts'
import type { ClaimState } from '../../../cypher/decisions/stated.ts'
import type { StoredProperties } from '../../../cypher/load/load-rows.ts'
import type { Decision } from '../../../model/decision.ts'
import { bareExplanation } from '../../../model/explanation.ts'
import { personCoder } from '../../../model/extraction.ts'
import { hash } from '../../../model/identity.ts'
import { intensityOf, ploverTable } from '../../../model/plover/event-types.ts'
import type { Span } from '../../../model/span.ts'
import { correctClaim } from './correct-claim.ts'
import type { KnownAs } from './correct-claim.ts'

export type Addition = Extract<Decision, { kind: 'add' }>

/** The id of a claim that a person added: it rests on the decision as a coder's claim rests on its words. */
export function addedClaimId({ id, selectors: [{ article }] }: Addition): string {
  return hash(article, personCoder.name, id)
}

/** What a person says that a sentence states. */
export function addedState({ claim }: Addition, knownAs: (key: string) => KnownAs): ClaimState {
  const bare: ClaimState = {
    fields: {
      name: '',
      type: claim.type,
      mode: null,
      contexts: [],
      quad: ploverTable[claim.type].quad,
      intensity: intensityOf(claim.type, null),
      modality: 'asserted',
      polarity: 'affirmed',
      mutual: null,
      hedge: null,
      hedgeStart: null,
      hedgeEnd: null,
      dateFrom: null,
      dateTo: null,
      datePrecision: null,
      dateText: null,
      deadLow: null,
      deadHigh: null,
      deadStart: null,
      deadEnd: null,
      injuredLow: null,
      injuredHigh: null,
      injuredStart: null,
      injuredEnd: null,
      arrestedLow: null,
      arrestedHigh: null,
      arrestedStart: null,
      arrestedEnd: null,
    },
    actors: [],
    recipients: [],
    places: [],
  }
  return correctClaim(bare, claim, knownAs)
}

/** The properties that no judgement changes. */
export function addedProperties(trigger: Span): StoredProperties {
  return {
    coder: personCoder.name,
    coderVersion: personCoder.version,
    rule: personCoder.name,
    confidence: 1,
    explanation: JSON.stringify(bareExplanation(personCoder.name)),
    attribution: '[]',
    triggerStart: integer(trigger.start),
    triggerEnd: integer(trigger.end),
  }
}
