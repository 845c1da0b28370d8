import type { ClaimEvidence } from '../../../model/api/resources.ts'

/** A claim, and the same claim as other articles print it, word for word. */
export type Printed = { claim: ClaimEvidence; copies: readonly ClaimEvidence[] }

/**
 * Folds what several articles print in the same words and what is coded in the same way, as wire copy is: it is one
 * voice, however many print it. The order stays that of the first of each.
 */
export function foldCopies(claims: readonly ClaimEvidence[]): Printed[] {
  const folded = new Map<string, { claim: ClaimEvidence; copies: ClaimEvidence[] }>()
  for (const claim of claims) {
    const key = sameness(claim)
    const known = folded.get(key)
    const isElsewhere = known !== undefined && articlesOf(known).every((id) => id !== claim.article.id)
    if (isElsewhere) known.copies.push(claim)
    // A second claim of the same article in the same words is a finding of its own.
    else folded.set(known === undefined ? key : `${key} ${claim.id}`, { claim, copies: [] })
  }
  return [...folded.values()]
}

/** "Lanian Wire, Vostrian Times": who prints it. */
export function printedBy({ claim, copies }: Printed): string {
  const outlets = new Set([claim, ...copies].map(({ article }) => article.outlet ?? 'an unknown outlet'))
  return [...outlets].join(', ')
}

function articlesOf({ claim, copies }: Printed): string[] {
  return [claim, ...copies].map(({ article }) => article.id)
}

function sameness(claim: ClaimEvidence): string {
  const words = claim.sentence.text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim()
  return JSON.stringify([words, claim.event, claim.type, claim.mode, claim.polarity, claim.modality])
}
