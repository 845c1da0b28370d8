import type { Claim } from '../../model/claim.ts'
import type { Explanation } from '../../model/explanation.ts'
import { confidenceOf } from './confidence.ts'

/** For how many sentences "the attack" is still the one told before, and a demand still the one that is answered. */
export const reach = 8

/** Whether a sentence stands near enough behind another to speak of what is told there. */
export const isInReach = (of: { sentence: number }, earlier: { sentence: number }): boolean =>
  of.sentence - earlier.sentence <= reach

type Told = Pick<
  Claim,
  'sentence' | 'type' | 'actors' | 'recipients' | 'modality' | 'polarity' | 'date' | 'confidence' | 'rule'
> & { explanation: Explanation; happening: { lemma: string } }

/** Told as a fact near before: what may have happened, or did not, or is to come, hands on nothing. */
export function isFactBefore(claim: Pick<Told, 'sentence'>, earlier: Omit<Told, 'happening'>): boolean {
  const isFact = earlier.modality === 'asserted' || earlier.modality === 'historical'
  return isFact && earlier.polarity === 'affirmed' && isInReach(claim, earlier)
}

/** The same word and type, told as a fact in a sentence near before, with nobody missing there who takes part here. */
export function isSameHappening(claim: Told, earlier: Told): boolean {
  return (
    isFactBefore(claim, earlier) &&
    earlier.sentence < claim.sentence &&
    earlier.happening.lemma === claim.happening.lemma &&
    earlier.type === claim.type &&
    earlier.polarity === claim.polarity &&
    agrees(claim.actors, earlier.actors) &&
    agrees(claim.recipients, earlier.recipients)
  )
}

/** Everybody here takes part there too, where it names anybody. */
const agrees = (own: readonly string[], before: readonly string[]): boolean =>
  before.length === 0 || own.every((key) => before.includes(key))

/** What each mark of a rule says in the confidence, and how much it takes from it. */
const marks = {
  'told-before': { part: 'participants told before', share: 0.85 },
  accuser: { part: 'opponent told before', share: 0.85 },
  'spoken-for': { part: 'state spoken for', share: 0.9 },
  'date-told-before': { part: 'date told before', share: 0.95 },
} as const

/** A claim with what it takes over from outside its sentence; its rule, confidence and explanation say so. */
export function takenOver<Item extends Omit<Told, 'happening'>>(
  claim: Item,
  mark: keyof typeof marks,
  taken: Partial<Pick<Told, 'actors' | 'recipients' | 'date'>>,
  told: Partial<Pick<Explanation, 'participants' | 'decided'>>,
): Item {
  const { part, share } = marks[mark]
  const rule = `${claim.rule}+${mark}`
  const confidence = { ...claim.explanation.confidence, [part]: share }
  return {
    ...claim,
    ...taken,
    rule,
    confidence: confidenceOf(confidence),
    explanation: {
      ...claim.explanation,
      rule,
      participants: [...claim.explanation.participants, ...(told.participants ?? [])],
      decided: [...claim.explanation.decided, ...(told.decided ?? [])],
      confidence,
    },
  }
}
