import type { JudgedGroups } from './judged-groups.ts'
import type { KeyFacts } from './key-facts.ts'

/** What speaks against two keys of one block meaning one actor, or null. */
export type Veto = (a: KeyFacts, b: KeyFacts) => string | null

/**
 * Joins the keys of a block that fit each other. A key that fits two which do not fit each other may be either: it stays alone, so
 * that every member of a cluster fits every other and nobody is joined through a third. Keys that only another coder
 * knows come last and change nothing for the rest.
 */
export function gatherBlock(members: readonly KeyFacts[], groups: JudgedGroups, veto: Veto): void {
  const fits = (a: KeyFacts, b: KeyFacts) =>
    groups.areOne(a.key, b.key) || (!groups.areParted(a.key, b.key) && veto(a, b) === null)
  const own = members.filter(({ aside }) => aside !== true)
  for (const cluster of cliquesOf(own, fits)) joinAll(cluster, groups)
  for (const facts of members.filter(({ aside }) => aside === true)) {
    const fitting = own.filter((other) => fits(facts, other))
    if (isOneGroup(fitting, groups)) joinAll([facts, ...fitting], groups)
  }
}

function cliquesOf(members: readonly KeyFacts[], fits: (a: KeyFacts, b: KeyFacts) => boolean): KeyFacts[][] {
  const fitting = members.map((one) => members.filter((other) => other !== one && fits(one, other)))
  const clear = members.filter((_, at) => {
    const [first, ...others] = fitting[at] ?? []
    return (
      first !== undefined &&
      others.every((other, next) => !isBetween(other, [first, ...others.slice(0, next)], fits))
    )
  })
  const placed = new Set<KeyFacts>()
  return clear.flatMap((one) => {
    if (placed.has(one)) return []
    const cluster = [one, ...clear.filter((other) => other !== one && fits(one, other))]
    for (const member of cluster) placed.add(member)
    return [cluster]
  })
}

const isBetween = (
  other: KeyFacts,
  before: readonly KeyFacts[],
  fits: (a: KeyFacts, b: KeyFacts) => boolean,
) => before.some((one) => !fits(one, other))

const isOneGroup = (members: readonly KeyFacts[], groups: JudgedGroups) =>
  members.every((facts) => groups.areOne(facts.key, members[0]?.key ?? ''))

function joinAll([first, ...others]: readonly KeyFacts[], groups: JudgedGroups): void {
  if (first !== undefined) for (const other of others) groups.join(first.key, other.key)
}
