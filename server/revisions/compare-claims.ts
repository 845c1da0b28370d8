import type { ChangesAnswer, ClaimDifference, ComparedPassage } from '../../model/api/revisions.ts'
import type { ClaimEvidence } from '../../model/api/resources.ts'

/** What of a claim is compared, in the order in which a reader asks. Contexts are not: they also follow from the rest of the text. */
const compared: readonly { name: ClaimDifference; of: (claim: ClaimEvidence) => unknown }[] = [
  { name: 'type', of: ({ type }) => type },
  { name: 'mode', of: ({ mode }) => mode },
  { name: 'actors', of: ({ actors }) => idsOf(actors) },
  { name: 'recipients', of: ({ recipients }) => idsOf(recipients) },
  { name: 'speakers', of: ({ saidBy }) => idsOf(saidBy) },
  { name: 'date', of: ({ date }) => [date?.from, date?.to] },
  { name: 'place', of: ({ place }) => place?.id },
  { name: 'modality', of: ({ modality }) => modality },
  { name: 'polarity', of: ({ polarity }) => polarity },
  { name: 'hedge', of: ({ hedge }) => hedge?.kind },
  {
    name: 'size',
    of: ({ size }) =>
      [size?.dead, size?.injured, size?.arrested].map((count) => count && [count.low, count.high]),
  },
  { name: 'words', of: ({ sentence }) => sentence.text.split(/\s+/u).join(' ') },
]

/** A claim with the ids of who takes part, told once, since each is compared with many. */
type Prepared = { readonly claim: ClaimEvidence; readonly parties: string }

/** How two claims may be one said otherwise; a way that asks for more comes first. */
const ways: readonly ((earlier: Prepared, later: Prepared, isSamePlace: boolean) => boolean)[] = [
  (earlier, later, isSamePlace) => isSamePlace && hasType(earlier, later) && hasParties(earlier, later),
  (earlier, later) => hasType(earlier, later) && hasParties(earlier, later),
  (earlier, later, isSamePlace) => isSamePlace && hasType(earlier, later),
  (earlier, later, isSamePlace) => isSamePlace && hasParties(earlier, later),
]

/**
 * Which claims of the earlier text the later one makes too, makes otherwise, or makes no more. `passages` say which sentences
 * became which. Every claim is counted once.
 */
export function compareClaims(
  earlier: readonly ClaimEvidence[],
  later: readonly ClaimEvidence[],
  passages: readonly ComparedPassage[],
): Omit<ChangesAnswer['claims'], 'earlier' | 'later'> {
  const became = new Map(
    passages.flatMap((passage) =>
      passage.earlier === null || passage.later === null
        ? []
        : [[passage.earlier.start, passage.later.start]],
    ),
  )
  const before = new Set(earlier.map(prepared))
  const after = new Set(later.map(prepared))
  const pairs: { earlier: ClaimEvidence; later: ClaimEvidence }[] = []
  for (const way of ways)
    for (const one of before) {
      const place = became.get(one.claim.sentence.start)
      const partner = after.values().find((other) => way(one, other, place === other.claim.sentence.start))
      if (partner === undefined) continue
      pairs.push({ earlier: one.claim, later: partner.claim })
      before.delete(one)
      after.delete(partner)
    }
  const differing = pairs.map((pair) => ({ ...pair, differs: differencesOf(pair.earlier, pair.later) }))
  const order = new Map(later.map((claim, index) => [claim, index]))
  return {
    same: differing.filter(({ differs }) => differs.length === 0).length,
    added: [...after].map(({ claim }) => claim),
    dropped: [...before].map(({ claim }) => claim),
    reworded: differing
      .filter(({ differs }) => differs.length > 0)
      .toSorted((a, b) => (order.get(a.later) ?? 0) - (order.get(b.later) ?? 0)),
  }
}

function differencesOf(earlier: ClaimEvidence, later: ClaimEvidence): ClaimDifference[] {
  return compared
    .filter(({ of }) => JSON.stringify(of(earlier) ?? null) !== JSON.stringify(of(later) ?? null))
    .map(({ name }) => name)
}

function prepared(claim: ClaimEvidence): Prepared {
  return { claim, parties: `${idsOf(claim.actors)} > ${idsOf(claim.recipients)}` }
}

function hasType(earlier: Prepared, later: Prepared): boolean {
  return earlier.claim.type === later.claim.type
}

function hasParties(earlier: Prepared, later: Prepared): boolean {
  return earlier.parties === later.parties
}

function idsOf(actors: readonly { id: string }[]): string {
  return actors
    .map(({ id }) => id)
    .toSorted()
    .join(' ')
}
