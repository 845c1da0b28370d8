import type { Draft } from '../code-sentence.ts'
import { handedOn } from '../explain.ts'
import { lexicon } from '../lexicon/lexicon.ts'
import { isFactBefore, isInReach, isSameHappening, takenOver } from '../told-before.ts'

/**
 * "Lania attacked Vostria. … The attack killed five": what is spoken of again with "the" is the happening told before, and
 * takes over the participants it does not name itself, where they do not contradict.
 */
export function withEarlierParticipants<Item extends Draft>(drafts: readonly Item[]): Item[] {
  const told: Item[] = []
  for (const draft of drafts) told.push(completed(draft, told))
  return told
}

function completed<Item extends Draft>(draft: Item, earlier: readonly Item[]): Item {
  const judged = judgedBefore(draft, earlier)
  if (judged !== undefined) {
    const recipients = without(judged.actors, draft.actors)
    return recipients.length === 0 ? draft : toldBefore(draft, judged, draft.actors, recipients)
  }
  const source = sourceOf(draft, earlier)
  if (source === undefined) return draft
  const actors = draft.actors.length > 0 ? draft.actors : without(source.actors, draft.recipients)
  const recipients = draft.recipients.length > 0 ? draft.recipients : without(source.recipients, actors)
  if (actors.length === draft.actors.length && recipients.length === draft.recipients.length) return draft
  return toldBefore(draft, source, actors, recipients)
}

/** The draft with participants taken over from an earlier one. */
function toldBefore<Item extends Draft>(
  draft: Item,
  source: Draft,
  actors: string[],
  recipients: string[],
): Item {
  const participants = [
    ...handedOn(source, 'actor', without(actors, draft.actors), 'told-before'),
    ...handedOn(source, 'recipient', without(recipients, draft.recipients), 'told-before'),
  ]
  return takenOver(draft, 'told-before', { actors, recipients }, { participants })
}

/** "Peru condemned the attack": the attack, where it was told before. */
function judgedBefore(draft: Draft, earlier: readonly Draft[]): Draft | undefined {
  const { about } = draft.happening
  if (about === null || draft.recipients.length > 0) return undefined
  const types = new Set((lexicon().nouns.get(about) ?? []).map((entry) => entry.type))
  return earlier.findLast(
    (other) =>
      (other.happening.lemma === about || types.has(other.type)) &&
      other.actors.length > 0 &&
      other.polarity === 'affirmed' &&
      // What is announced can be judged already.
      other.modality !== 'hypothetical' &&
      isInReach(draft, other) &&
      // One rejects what has been said or asked of oneself.
      (draft.type !== 'REJECT' || draft.actors.some((key) => other.recipients.includes(key))),
  )
}

const without = (keys: readonly string[], known: readonly string[]): string[] =>
  keys.filter((key) => !known.includes(key))

function sourceOf<Item extends Draft>(draft: Item, earlier: readonly Item[]): Item | undefined {
  const { definite, through } = draft.happening
  if (through !== null) {
    const before = earlier.findLast(
      (other) =>
        isFactBefore(draft, other) &&
        other.happening.lemma === through &&
        other.quad === draft.quad &&
        other.actors.length > 0,
    )
    if (before !== undefined && before.polarity === draft.polarity) return before
  }
  if (!definite || (draft.actors.length > 0 && draft.recipients.length > 0)) return undefined
  return earlier.findLast((other) => other.actors.length > 0 && isSameHappening(draft, other))
}
