import { organizationNamed, organizationShortened } from '../../../knowledge/organizations.ts'
import { JudgedGroups } from './judged-groups.ts'
import type { Judgement, KeyFacts } from './key-facts.ts'
import { acronymBlocks, acronymPrefix, isAcronymKey, nameBlock } from './name-blocks.ts'
import { areApart, byRank, vetoOfBodies, vetoOfPersons } from './vetoes.ts'

/**
 * Which local keys mean one actor, by all that articles say of them and all that people judged (oldest first). Pure; the order
 * of the keys says nothing. What is judged `different` is never joined; what is judged `same` is, whatever its names, unless
 * a newer judgement contradicts. Beyond that, keys of one block of names are one actor where nothing speaks against it, and
 * an acronym is the one name that it stood in brackets behind. The clusters are sorted, and so are the keys of each.
 */
export function clusterKeys(keys: readonly KeyFacts[], judged: readonly Judgement[]): string[][] {
  const inOrder = keys.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const given = new Set(inOrder.map(({ key }) => key))
  const groups = new JudgedGroups([...given], judged)
  for (const [block, members] of blocksOf(inOrder, nameBlock)) gather(members, groups, vetoIn(block))
  for (const [block, members] of blocksOf(inOrder, acronymBlocks))
    joinAcronym(block.slice(acronymPrefix.length), members, groups)
  return groups
    .all()
    .map((cluster) => cluster.filter((key) => given.has(key)))
    .filter((cluster) => cluster.length > 0)
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

/** The blocks of two or more keys, in order. */
function blocksOf(
  keys: readonly KeyFacts[],
  blocks: (facts: KeyFacts) => string | null | readonly string[],
): [string, KeyFacts[]][] {
  const found = new Map<string, KeyFacts[]>()
  for (const facts of keys)
    for (const block of [blocks(facts) ?? []].flat()) {
      const members = found.get(block)
      if (members === undefined) found.set(block, [facts])
      else members.push(facts)
    }
  return [...found].filter(([, members]) => members.length > 1).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

type Veto = (a: KeyFacts, b: KeyFacts) => unknown

/** Known organisations and states are what the tables say; of all others the articles may tell that they are not one. */
function vetoIn(block: string): Veto {
  if (block.startsWith('person ')) return vetoOfPersons
  return block.startsWith('org named ') ? vetoOfBodies : () => null
}

/**
 * Joins the keys of a block to those that fit. The fullest names are the anchors, each unlike the others; a key that fits one
 * anchor joins it, one that fits several stays alone, for it may be either. No key is joined through a third.
 */
function gather(members: readonly KeyFacts[], groups: JudgedGroups, veto: Veto): void {
  const clusters: { anchor: KeyFacts; members: KeyFacts[] }[] = []
  for (const facts of members.toSorted(byRank)) {
    const fitting = clusters.filter(({ anchor }) => veto(anchor, facts) === null)
    const [only] = fitting
    const joins =
      only !== undefined &&
      fitting.length === 1 &&
      !only.members.some((member) => areApart(member, facts)) &&
      groups.join(only.anchor.key, facts.key)
    if (joins) only.members.push(facts)
    else clusters.push({ anchor: facts, members: [facts] })
  }
}

/**
 * Joins an acronym to the one organisation whose name it stood behind in brackets. Known organisations count as rivals, and so
 * do those that share an acronym by the tables (ICC, NPA): then it stays alone.
 */
function joinAcronym(letters: string, members: readonly KeyFacts[], groups: JudgedGroups): void {
  if (organizationNamed(letters) !== null || organizationShortened(letters) !== null) return
  const [acronyms, named] = [members.filter(isAcronymKey), members.filter((facts) => !isAcronymKey(facts))]
  const [full] = named.toSorted(byRank)
  if (full === undefined || named.some((facts) => !groups.areOne(facts.key, full.key))) return
  for (const acronym of acronyms) if (vetoOfBodies(full, acronym) === null) groups.join(full.key, acronym.key)
}
