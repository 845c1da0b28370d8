import type { AttributionLink } from '../../../model/claim.ts'
import { bareExplanation } from '../../../model/explanation.ts'
import type { DecidingWords, Explanation, FoundParticipant } from '../../../model/explanation.ts'
import type { Span } from '../../../model/span.ts'
import { pathBetween } from '../parse-path.ts'
import type { FoundPlace } from '../places.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { nearestTo } from './occurrences.ts'
import type { KnownMention } from './source.ts'
import type { Party, VerifiedClaim } from './verify.ts'

/** What is known of a model's claim when it is finished. */
type Reading = {
  claim: VerifiedClaim
  /** The token that heads the trigger. */
  head: number
  rule: string
  place: FoundPlace | null
  dated: boolean
  speakers: readonly AttributionLink[]
  confidence: Record<string, number>
}

/** Why a claim of a model stands: its reasons nobody knows, but where each of its words was found can be shown. */
export function explainReading(tree: SyntaxTree, reading: Reading): Explanation {
  const { claim, head, rule, speakers, confidence } = reading
  return {
    ...bareExplanation(rule),
    matched: [
      as('trigger', claim.trigger),
      ...(claim.hedge === null ? [] : [as(`hedge ${claim.hedge.kind}`, claim.hedge)]),
    ],
    participants: [
      ...claim.actors.map((party) => found(tree, head, 'actor', party, claim.trigger)),
      ...claim.recipients.map((party) => found(tree, head, 'recipient', party, claim.trigger)),
    ],
    said: speakers.map(({ kind }) =>
      kind === 'outlet' ? 'the outlet of the article' : 'named by the model, mentioned in the text',
    ),
    decided: decided(reading),
    confidence,
  }
}

const as = (role: string, { start, end }: Span) => ({ start, end, as: role })

/** The mention next to the trigger stands for the actor. */
export function mentionOf({ mentions }: Party, trigger: Span): KnownMention {
  return nearestTo(mentions, trigger) ?? mentions[0]
}

function found(
  tree: SyntaxTree,
  head: number,
  role: FoundParticipant['role'],
  party: Party,
  trigger: Span,
): FoundParticipant {
  const mention = mentionOf(party, trigger)
  return {
    start: mention.start,
    end: mention.end,
    role,
    actor: party.key,
    slot: party.near ? 'named in a sentence beside' : 'named by the model',
    path: party.near ? null : pathBetween(tree, [head], mention.head),
    kind: mention.kind,
    mention: mention.rule,
  }
}

function decided({ claim, place, dated }: Reading): DecidingWords[] {
  const { date } = claim
  return [
    ...(date === null || !dated
      ? []
      : [{ start: date.start, end: date.end, of: 'date' as const, how: 'named by the model' }]),
    ...(place === null ? [] : [{ ...place.span, of: 'place' as const, how: place.place.precision }]),
  ]
}
