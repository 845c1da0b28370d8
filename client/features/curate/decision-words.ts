import type { Moves } from '../../../model/api/curation.ts'
import type { Decision } from '../../../model/decision.ts'
import { phraseOf } from '../../../model/plover/event-types.ts'
import { counted } from '../../graph/mirror/rows.ts'

export type DecisionKind = Decision['kind']

/** The kinds of judgement as a list names them. */
export const kindNames: Record<DecisionKind, string> = {
  same: 'Same',
  different: 'Different',
  rename: 'Renamed',
  split: 'Split',
  confirm: 'Confirmed',
  correct: 'Corrected',
  add: 'Added',
  reject: 'Rejected',
  restore: 'Restored',
  retract: 'Retracted',
}

/** A decision in one sentence; `nameOf` gives the name of an actor by its key. */
export function decisionWords(decision: Decision, nameOf: (key: string) => string): string {
  switch (decision.kind) {
    case 'same': {
      const [one, other] = decision.selectors
      return `${nameOf(one.key)} and ${nameOf(other.key)} are the same`
    }
    case 'different': {
      const [one, other] = decision.selectors
      return `${nameOf(one.key)} is not ${nameOf(other.key)}`
    }
    case 'rename':
      return `${nameOf(decision.selectors[0].key)} is called ${decision.name}`
    case 'split':
      return `Some mentions of ${nameOf(decision.selectors[0].key)} are of another: ${decision.distinguisher}`
    case 'add':
      return `A sentence states: ${statement(decision.claim, nameOf)}`
    case 'correct':
      return `The claim “${statement(decision.selectors[0], nameOf)}” says otherwise: ${correctedWords(decision, nameOf)}`
    case 'confirm':
      return `The claim “${statement(decision.selectors[0], nameOf)}” is right`
    case 'reject':
      return `The claim “${statement(decision.selectors[0], nameOf)}” is wrong`
    case 'restore':
      return `The claim “${statement(decision.selectors[0], nameOf)}” counts again`
    case 'retract':
      return 'An article is taken back'
  }
}

/** "Anu Tamm → Marko Ilves: meeting". */
function statement(
  {
    type,
    actors,
    recipients,
  }: { type: Parameters<typeof phraseOf>[0]; actors: string[]; recipients: string[] },
  nameOf: (key: string) => string,
): string {
  const who = [actors, recipients]
    .filter((keys) => keys.length > 0)
    .map((keys) => keys.map(nameOf).join(', '))
  return `${who.join(' → ')}: ${phraseOf(type, null)}`
}

/** Which fields were corrected, and to what where a word says it. */
function correctedWords(
  { corrections }: Extract<Decision, { kind: 'correct' }>,
  nameOf: (key: string) => string,
): string {
  const { type, actors, recipients, mutual, modality, polarity } = corrections
  const said: Record<string, string | undefined> = {
    type: type === undefined ? undefined : phraseOf(type, null),
    actors: actors?.map(nameOf).join(', '),
    recipients: recipients?.map(nameOf).join(', '),
    modality,
    polarity,
  }
  return Object.keys(corrections)
    .map((field) =>
      field === 'mutual' && mutual !== undefined
        ? mutualWords(mutual)
        : said[field] === undefined || said[field] === ''
          ? field
          : `${field} ${said[field]}`,
    )
    .join('; ')
}

function mutualWords(mutual: boolean | null): string {
  if (mutual === null) return 'with each other if the kind of event is so'
  return mutual ? 'with each other' : 'not with each other'
}

/** The keys of the actors that a decision names. */
export function keysNamed(decision: Decision): string[] {
  const keys = decision.selectors.flatMap((selector) =>
    'key' in selector
      ? [selector.key]
      : 'actors' in selector
        ? [...selector.actors, ...selector.recipients]
        : [],
  )
  const more =
    decision.kind === 'add'
      ? [...decision.claim.actors, ...decision.claim.recipients]
      : decision.kind === 'correct'
        ? [...(decision.corrections.actors ?? []), ...(decision.corrections.recipients ?? [])]
        : []
  return [...new Set([...keys, ...more])]
}

/** How much a decision moves: "12 claims in 5 events". */
export function movesWords({ claims, events }: Moves): string {
  if (claims === 0 && events === 0) return 'nothing'
  if (claims === 0) return counted(events, 'event')
  return `${counted(claims, 'claim')} in ${counted(events, 'event')}`
}
