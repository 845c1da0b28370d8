import type { Draft } from '../code-sentence.ts'

/** For how many sentences "the attack" is still the one told before. */
const reach = 8

/**
 * "Lania attacked Vostria on Friday. … The attack killed five": what is spoken of again with "the" and the same participants
 * happened when it was told to have happened.
 */
export function withEarlierDates<Item extends Draft>(drafts: readonly Item[]): Item[] {
  const told: Item[] = []
  for (const draft of drafts) told.push(dated(draft, told))
  return told
}

function dated<Item extends Draft>(draft: Item, earlier: readonly Item[]): Item {
  if (draft.date !== null || !draft.happening.definite || draft.modality !== 'asserted') return draft
  const source = earlier.findLast((other) => isSame(draft, other))
  return source === undefined
    ? draft
    : { ...draft, date: source.date, rule: `${draft.rule}+date-told-before` }
}

function isSame(draft: Draft, other: Draft): boolean {
  const between = draft.sentence - other.sentence
  if (between < 1 || between > reach || other.date === null || other.date.text === null) return false
  if (other.happening.lemma !== draft.happening.lemma || other.type !== draft.type) return false
  if (other.polarity !== draft.polarity || other.modality !== 'asserted') return false
  return agrees(draft.actors, other.actors) && agrees(draft.recipients, other.recipients)
}

/** Nobody who takes part here is missing there. */
const agrees = (own: readonly string[], before: readonly string[]): boolean =>
  own.every((key) => before.includes(key))
