import type { Draft } from './code-sentence.ts'
import { handedOn } from './explain.ts'

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
  const source = sourceOf(draft, earlier)
  if (source === undefined) return draft
  const actors =
    draft.actors.length > 0 ? draft.actors : source.actors.filter((key) => !draft.recipients.includes(key))
  const recipients =
    draft.recipients.length > 0 ? draft.recipients : source.recipients.filter((key) => !actors.includes(key))
  if (actors.length === draft.actors.length && recipients.length === draft.recipients.length) return draft
  const parts = { ...draft.explanation.confidence, 'participants told before': 0.85 }
  const confidence = Math.round(draft.confidence * 850) / 1000
  const rule = `${draft.rule}+told-before`
  const participants = [
    ...draft.explanation.participants,
    ...handedOn(source, 'actor', without(actors, draft.actors), 'told-before'),
    ...handedOn(source, 'recipient', without(recipients, draft.recipients), 'told-before'),
  ]
  return {
    ...draft,
    actors,
    recipients,
    confidence,
    rule,
    explanation: { ...draft.explanation, rule, participants, confidence: parts },
  }
}

const without = (keys: readonly string[], known: readonly string[]): string[] =>
  keys.filter((key) => !known.includes(key))

function sourceOf<Item extends Draft>(draft: Item, earlier: readonly Item[]): Item | undefined {
  const { definite, through } = draft.happening
  if (through !== null) {
    const before = earlier.findLast(
      (other) => other.happening.lemma === through && other.quad === draft.quad && other.actors.length > 0,
    )
    if (before !== undefined && before.polarity === draft.polarity) return before
  }
  if (!definite || (draft.actors.length > 0 && draft.recipients.length > 0)) return undefined
  return earlier.findLast((other) => isSame(draft, other))
}

/** The same word and type, told earlier as a fact with more participants, and none of them other than here. */
function isSame(draft: Draft, other: Draft): boolean {
  if (other.happening.lemma !== draft.happening.lemma || other.type !== draft.type) return false
  if (other.sentence === draft.sentence || other.polarity !== draft.polarity) return false
  if (other.actors.length === 0) return false
  return agrees(draft.actors, other.actors) && agrees(draft.recipients, other.recipients)
}

const agrees = (own: readonly string[], before: readonly string[]): boolean =>
  own.length === 0 || before.length === 0 || own.some((key) => before.includes(key))
