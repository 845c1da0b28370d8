import type { Claim } from '../../../model/claim.ts'
import { handedOn } from '../explain.ts'
import { isInReach, takenOver } from '../told-before.ts'

/** A claim before it gets its id. */
export type Unnamed = Omit<Claim, 'id'>

/**
 * "denied these allegations", "rejected the demand": where nobody is named whose they are, they are those of the last one
 * before who accused the answerer, asked something of him or offered him something.
 */
export function withOpponents(claims: readonly Unnamed[]): Unnamed[] {
  return claims.map((claim, at) => {
    if (claim.type !== 'REJECT' || claim.recipients.length > 0 || claim.actors.length === 0) return claim
    const allegation = claim.explanation.frame?.includes('@allegation') === true
    const before = claims
      .slice(0, at)
      .filter((other) => allegation || isInReach(claim, other))
      .flatMap((other) =>
        opponentsIn(other, claim.actors, allegation).map((opponent) => ({ opponent, other })),
      )
      .at(-1)
    return before === undefined ? claim : answered(claim, before.other, before.opponent)
  })
}

function answered(claim: Unnamed, to: Unnamed, opponent: string): Unnamed {
  const participants = handedOn(to, 'recipient', [opponent], 'accuser')
  return takenOver(claim, 'accuser', { recipients: [opponent] }, { participants })
}

/** Who says or asks something of the answerers in a claim. */
function opponentsIn(claim: Unnamed, answerers: readonly string[], allegation: boolean): string[] {
  const others = (keys: readonly string[]): string[] => keys.filter((key) => !answerers.includes(key))
  if (
    claim.recipients.some((key) => answerers.includes(key)) &&
    ['ACCUSE', 'REQUEST', 'AGREE'].includes(claim.type)
  )
    return claim.type === 'ACCUSE' || !allegation ? others(claim.actors) : []
  const concerns = [...claim.actors, ...claim.recipients].some((key) => answerers.includes(key))
  return allegation && concerns && claim.hedge !== null ? others(claim.saidBy.slice(0, 1)) : []
}
