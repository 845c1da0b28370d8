import type { JudgedClaim } from '../../../cypher/decisions/judged.ts'
import type {
  ClaimState,
  KnownActor,
  StatedArticle,
  StatedSentence,
} from '../../../cypher/decisions/stated.ts'
import type { ClaimCheck } from '../../../model/claim.ts'
import { compareText } from '../../../model/compare-text.ts'
import type { Corrections, Decision } from '../../../model/decision.ts'
import { personCoder, rulesCoder } from '../../../model/extraction.ts'
import { contains } from '../../../model/span.ts'
import { addedClaimId, addedProperties, addedState } from './added-claim.ts'
import type { Addition } from './added-claim.ts'
import { correctClaim } from './correct-claim.ts'
import type { KnownAs } from './correct-claim.ts'
import { findClaim, overlap, sameParticipants } from './find-claim.ts'
import type { MadeClaim } from './find-claim.ts'

/** A decision about claims of one article. */
export type ClaimDecision = Extract<Decision, { kind: 'confirm' | 'reject' | 'restore' | 'correct' | 'add' }>

export type JudgedArticle = {
  /** All claims as they are to stand. */
  readonly claims: readonly JudgedClaim[]
  /** Whom only people named. */
  readonly named: readonly Omit<KnownActor, 'coder'>[]
  /** By decision: null where it holds, else in one sentence why it does not apply now. */
  readonly standing: ReadonlyMap<string, string | null>
}

/** A claim as it was made, in its sentence; `added` where a person made it. */
export type PlacedClaim = MadeClaim & { readonly sentence: StatedSentence; readonly added: boolean }

/**
 * What an article states after all that people decided about its claims. Pure, and the order of the decisions given does not
 * matter: they count by moment and id. Without decisions everything is as its coder made it.
 */
export function judgeArticle(stated: StatedArticle, decisions: readonly ClaimDecision[]): JudgedArticle {
  const inOrder = decisions.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
  const knownAs = knowledgeOf(stated, inOrder)
  const { claims, refused } = placeClaims(stated, inOrder, knownAs)
  const standing = new Map<string, string | null>()
  const about = new Map<string, Exclude<ClaimDecision, Addition>[]>()
  for (const decision of inOrder) {
    if (decision.kind === 'add') standing.set(decision.id, refused.get(decision.id) ?? null)
    else {
      const claim = findClaim(decision.selectors[0], claims)
      standing.set(decision.id, claim === null ? 'No claim of this type rests on these words now.' : null)
      if (claim !== null) about.set(claim.id, [...(about.get(claim.id) ?? []), decision])
    }
  }
  const judged = claims.map((claim) => judgeClaim(claim, about.get(claim.id) ?? [], knownAs))
  return { claims: judged, named: namedIn(judged, stated, inOrder), standing }
}

/** The claims of an article as their coders made them, and those that people added. */
export function claimsToJudge(stated: StatedArticle, decisions: readonly ClaimDecision[]): PlacedClaim[] {
  const inOrder = decisions.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
  return placeClaims(stated, inOrder, knowledgeOf(stated, inOrder)).claims
}

function placeClaims(
  stated: StatedArticle,
  decisions: readonly ClaimDecision[],
  knownAs: (key: string) => KnownAs,
): { claims: PlacedClaim[]; refused: Map<string, string> } {
  const coded = stated.claims
    .filter(({ coder }) => coder !== personCoder.name)
    .map((claim): PlacedClaim => ({
      id: claim.id,
      coder: claim.coder,
      trigger: { start: claim.triggerStart, end: claim.triggerEnd },
      made: claim.coded ?? stateOf(claim),
      sentence: claim.sentence,
      added: false,
    }))
  const claims = [...coded]
  const refused = new Map<string, string>()
  for (const decision of decisions) {
    if (decision.kind !== 'add') continue
    const outcome = placeAddition(decision, stated, coded, knownAs)
    if (typeof outcome === 'string') refused.set(decision.id, outcome)
    else claims.push(outcome)
  }
  return { claims, refused }
}

/** An added claim in the sentence that holds its words now; a sentence of ours when there is no place or no need for it. */
function placeAddition(
  addition: Addition,
  stated: StatedArticle,
  coded: readonly PlacedClaim[],
  knownAs: (key: string) => KnownAs,
): PlacedClaim | string {
  const [{ trigger }] = addition.selectors
  const sentence = stated.sentences.find((span) => contains(span, trigger))
  if (sentence === undefined) return 'These words do not stand in one sentence now.'
  const found = coded.some(
    (claim) =>
      claim.coder === rulesCoder.name &&
      claim.made.fields.type === addition.claim.type &&
      overlap(claim.trigger, trigger) &&
      sameParticipants(addition.claim, claim.made),
  )
  if (found) return 'The coder finds this claim by itself now.'
  const made = addedState(addition, knownAs)
  return { id: addedClaimId(addition), coder: personCoder.name, trigger, made, sentence, added: true }
}

function judgeClaim(
  claim: PlacedClaim,
  decisions: readonly Exclude<ClaimDecision, Addition>[],
  knownAs: (key: string) => KnownAs,
): JudgedClaim {
  const corrected = decisions.filter((decision) => decision.kind === 'correct')
  const corrections = corrected.reduce<Corrections>(
    (before, decision) => ({ ...before, ...decision.corrections }),
    {},
  )
  const others = decisions.filter((decision) => decision.kind !== 'correct')
  const confirmed = claim.added || others.some(({ kind }) => kind === 'confirm')
  const check: ClaimCheck =
    others.at(-1)?.kind === 'reject'
      ? 'rejected'
      : corrected.length > 0
        ? 'corrected'
        : confirmed
          ? 'confirmed'
          : 'unchecked'
  return {
    id: claim.id,
    sentence: claim.sentence.id,
    check,
    said: corrected.length === 0 ? claim.made : correctClaim(claim.made, corrections, knownAs),
    coded: corrected.length === 0 ? null : claim.made,
    added: claim.added ? { properties: addedProperties(claim.trigger) } : null,
  }
}

/** Participants whom no coder found in the article: it knows them from people alone. */
function namedIn(
  judged: readonly JudgedClaim[],
  stated: StatedArticle,
  decisions: readonly ClaimDecision[],
): Omit<KnownActor, 'coder'>[] {
  const found = new Set(stated.knows.filter(({ coder }) => coder !== personCoder.name).map(({ key }) => key))
  const used = new Set(
    judged.flatMap(({ said }) => [...said.actors, ...said.recipients].map(({ key }) => key)),
  )
  return [...namedBy(decisions).values()]
    .filter(({ key }) => used.has(key) && !found.has(key))
    .toSorted((a, b) => compareText(a.key, b.key))
}

function knowledgeOf(stated: StatedArticle, decisions: readonly ClaimDecision[]): (key: string) => KnownAs {
  const named = namedBy(decisions)
  const coders = stated.knows
    .filter(({ coder }) => coder !== personCoder.name)
    .toSorted((a, b) => rank(a.coder) - rank(b.coder) || compareText(b.coder, a.coder))
  const found = new Map(coders.map((known) => [known.key, known]))
  return (key) => found.get(key) ?? named.get(key) ?? { name: key, country: null, sectors: [] }
}

/** Later decisions know better. */
function namedBy(decisions: readonly ClaimDecision[]): Map<string, Omit<KnownActor, 'coder'>> {
  return new Map(
    decisions
      .flatMap((decision) => ('named' in decision ? decision.named : []))
      .map(({ id, ...known }) => [id, { key: id, ...known }]),
  )
}

/** Where several coders know somebody, the rules have the last word. */
function rank(coder: string): number {
  return coder === rulesCoder.name ? 1 : 0
}

function stateOf({ fields, actors, recipients, places }: ClaimState): ClaimState {
  return { fields, actors, recipients, places }
}
