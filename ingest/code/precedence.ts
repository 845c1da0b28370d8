import type { Draft } from './code-sentence.ts'

/**
 * PLOVER's precedence within one sentence: deploying beside attacking is the attack; a charge beside a conviction is the
 * conviction; the demand of a protest is no request of its own; what is denied is told itself.
 */
export function applyPrecedence(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !drafts.some((other) => other !== draft && yieldsTo(draft, other)))
}

function yieldsTo(draft: Draft, other: Draft): boolean {
  if (isDenialOf(draft, other)) return true
  if (draft.polarity !== other.polarity) return false
  const sameActors = shares(draft.actors, other.actors)
  switch (draft.type) {
    case 'MOBILIZE':
      return other.type === 'ASSAULT' && sameActors && other.modality === draft.modality
    case 'ACCUSE':
      return (
        other.type === 'SANCTION' &&
        other.mode === 'convict' &&
        other.modality === draft.modality &&
        shares(draft.recipients, other.recipients)
      )
    case 'REQUEST':
      return other.type === 'PROTEST' && sameActors
    default:
      return false
  }
}

/** "denied bombing Peru": the bombing is told, as negated; that it is denied is no event beside it. */
function isDenialOf(draft: Draft, other: Draft): boolean {
  return (
    draft.type === 'REJECT' &&
    draft.happening.lemma === 'deny' &&
    other.polarity === 'negated' &&
    other.speakers.some((speaker) => speaker.cueToken === draft.triggerToken)
  )
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key))
}
