import { inTextOrder } from '../candidate.ts'
import type { Candidate } from '../candidate.ts'
import { lowerText } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

const calling = /^(?:name|known|nicknamed|dubbed|called|named|referred|alias|aka|a\.k\.a\.|identified)$/u
const between =
  /^(?:who|which|that|is|was|are|were|has|been|gave|give|gives|also|better|widely|commonly|usually|often|sometimes|formerly|previously|popularly|simply|only|as|to|by|of|his|her|its|their|nom|de|guerre|the|,|\(|"|“|``|''|commander|comandante|general|sheikh|emir)$/u

/**
 * The name that another is said to be: "Ngabo, who is known as "Commander Mwamba"", "Ansarallah, commonly referred to as the
 * Houthis". Null for a name that stands by itself.
 */
export function nameCalled(
  document: DocumentView,
  candidate: Candidate,
  all: readonly Candidate[],
): Candidate | null {
  const view = document.sentences[candidate.sentence]
  if (view === undefined) return null
  const verb = callingBefore(view, candidate.first)
  if (verb === null) return null
  const owner = all
    .filter(
      (other) =>
        other.sentence === candidate.sentence && other.end <= verb && other.shape === candidate.shape,
    )
    .toSorted(inTextOrder)
    .at(-1)
  if (owner === undefined) return null
  for (let token = owner.end; token < verb; token += 1) if (!between.test(lowerText(view, token))) return null
  return owner
}

/** The verb of calling before a name with nothing but small words and titles between, or null. */
function callingBefore(view: SentenceView, first: number): number | null {
  for (let token = first - 1; token >= Math.max(0, first - 6); token -= 1) {
    if (calling.test(lowerText(view, token))) return token
    if (!between.test(lowerText(view, token))) return null
  }
  return null
}

/** Whether a description is said to be a person by name: "a former priest known as | Anu Tamm". */
export function isCalledBy(view: SentenceView, noun: number, first: number): boolean {
  const verb = callingBefore(view, first)
  if (verb === null || verb <= noun) return false
  for (let token = noun + 1; token < verb; token += 1) if (!between.test(lowerText(view, token))) return false
  return true
}
