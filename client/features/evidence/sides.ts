import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { attributionChain } from './attribution.ts'

/** The sides of a disputed matter: who says that it happened, who says that it did not, and what is only planned. */
export type Side = {
  stance: 'affirmed' | 'denied' | 'open'
  claims: readonly ClaimEvidence[]
  /** Who says so, the most often first; an outlet stands for itself where it names nobody. */
  voices: readonly string[]
}

const stances = ['affirmed', 'denied', 'open'] as const

/** Parts claims by what they say of the matter. A side without a claim is left out. */
export function sidesOf(claims: readonly ClaimEvidence[]): Side[] {
  return stances
    .map((stance) => claims.filter((claim) => stanceOf(claim) === stance))
    .flatMap((side, index) => {
      const stance = stances[index]
      return stance === undefined || side.length === 0
        ? []
        : [{ stance, claims: side, voices: voicesOf(side) }]
    })
}

function stanceOf({ polarity, modality }: ClaimEvidence): Side['stance'] {
  if (polarity === 'negated') return 'denied'
  return modality === 'asserted' || modality === 'historical' ? 'affirmed' : 'open'
}

function voicesOf(claims: readonly ClaimEvidence[]): string[] {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const chain = attributionChain(claim)
    const voice = chain === '' ? (claim.article.outlet ?? 'an unknown outlet') : chain
    counts.set(voice, (counts.get(voice) ?? 0) + 1)
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([voice]) => voice)
}
