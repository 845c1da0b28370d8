import { organizationNamed, organizationShortened } from '../../../knowledge/organizations.ts'
import { gatherBlock } from './gather-block.ts'
import type { Veto } from './gather-block.ts'
import { JudgedGroups } from './judged-groups.ts'
import type { Judgement, KeyFacts } from './key-facts.ts'
import { acronymsOf, isAcronymKey, nameBlock } from './name-blocks.ts'
import { vetoOfBodies, vetoOfPersons } from './vetoes.ts'

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
  for (const [block, members] of blocksOf(inOrder, nameBlock)) gatherBlock(members, groups, vetoIn(block))
  for (const [letters, members] of blocksOf(inOrder, acronymsOf)) joinAcronym(letters, members, groups)
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

/** Known organisations and states are what the tables say; of all others the articles may tell that they are not one. */
function vetoIn(block: string): Veto {
  if (block.startsWith('person ')) return vetoOfPersons
  return block.startsWith('org named ') ? vetoOfBodies : () => null
}

/**
 * Joins an acronym to the one organisation whose name it stood behind in brackets. Known organisations count as rivals, and so
 * do those that share an acronym by the tables (ICC, NPA): then it stays alone.
 */
function joinAcronym(letters: string, members: readonly KeyFacts[], groups: JudgedGroups): void {
  if (organizationNamed(letters) !== null || organizationShortened(letters) !== null) return
  const acronyms = members.filter(isAcronymKey)
  const all = members.filter((facts) => !isAcronymKey(facts))
  const own = all.filter(({ aside }) => aside !== true)
  const named = own.length > 0 ? own : all
  const [full] = named
  if (full === undefined || named.some((facts) => !groups.areOne(facts.key, full.key))) return
  for (const acronym of acronyms)
    if (named.every((facts) => vetoOfBodies(facts, acronym) === null)) groups.join(full.key, acronym.key)
}
