import type { ClaimState } from '../../../cypher/decisions/stated.ts'
import type { ClaimSelector } from '../../../model/decision.ts'
import { personCoder, rulesCoder } from '../../../model/extraction.ts'
import type { Span } from '../../../model/span.ts'

/** A claim as its coder made it, or as a person added it. */
export type MadeClaim = {
  readonly id: string
  readonly coder: string
  readonly trigger: Span
  readonly made: ClaimState
}

/** How a claim is found again among the claims of its article: by its words, type and participants as it was made. */
export function selectorOf(
  claim: MadeClaim & { readonly sentence: Span },
  article: { readonly id: string; readonly claims: readonly MadeClaim[] },
): ClaimSelector {
  const { coder, trigger, made } = claim
  const sentence = { start: claim.sentence.start, end: claim.sentence.end }
  const { type } = made.fields
  const sides = { actors: keysOf(made, 'actors'), recipients: keysOf(made, 'recipients') }
  const draft = { article: article.id, sentence, trigger, coder, type, ...sides, ordinal: 0 }
  const alike = alikeTo(draft, exactly(draft, candidatesFor(draft, article.claims)))
  return { ...draft, ordinal: alike.findIndex(({ id }) => id === claim.id) }
}

/**
 * The claim that a selector means, or null when none does. On the very same words the one with the same participants comes
 * first; when the words are gone, the one on overlapping words with the same type. Where two would do equally well neither is
 * taken: a judgement never moves to a claim that it may not have meant.
 */
export function findClaim(selector: ClaimSelector, claims: readonly MadeClaim[]): MadeClaim | null {
  const candidates = candidatesFor(selector, claims)
  const exact = exactly(selector, candidates)
  const near = exact.length > 0 ? exact : candidates
  const alike = alikeTo(selector, near)
  const own = alike.filter(({ coder }) => coder === selector.coder)
  const same = exact.length > 0 ? own[selector.ordinal] : undefined
  const chosen = [same, only(own), only(alike), only(near)]
  return chosen.find((claim) => claim !== undefined) ?? null
}

/** Claims of the type on overlapping words. What a person added may by now be what the rules find, and the other way round. */
function candidatesFor(selector: ClaimSelector, claims: readonly MadeClaim[]): MadeClaim[] {
  const ours: readonly string[] = [rulesCoder.name, personCoder.name]
  const coders = ours.includes(selector.coder) ? ours : [selector.coder]
  return claims
    .filter(
      ({ coder, trigger, made }) =>
        coders.includes(coder) && made.fields.type === selector.type && overlap(trigger, selector.trigger),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function exactly({ trigger }: ClaimSelector, claims: readonly MadeClaim[]): MadeClaim[] {
  return claims.filter((claim) => claim.trigger.start === trigger.start && claim.trigger.end === trigger.end)
}

function alikeTo(selector: ClaimSelector, claims: readonly MadeClaim[]): MadeClaim[] {
  return claims.filter(({ made }) => sameParticipants(selector, made))
}

/** Whether a claim has these participants on these sides, in whatever order. */
export function sameParticipants(
  selector: Pick<ClaimSelector, 'actors' | 'recipients'>,
  state: ClaimState,
): boolean {
  return (
    isSameSet(selector.actors, keysOf(state, 'actors')) &&
    isSameSet(selector.recipients, keysOf(state, 'recipients'))
  )
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function keysOf(state: ClaimState, side: 'actors' | 'recipients'): string[] {
  return state[side].map(({ key }) => key)
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return new Set(a).symmetricDifference(new Set(b)).size === 0
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}
