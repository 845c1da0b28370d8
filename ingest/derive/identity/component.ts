import { readJudgedKeys, readKeyPlaces, readNeighbourKeys } from '../../../cypher/derive/identity.ts'
import type { JudgedKeys, KeyPlace } from '../../../cypher/derive/identity.ts'
import type { Reader } from '../../../cypher/connection.ts'
import { compareText } from '../../../model/compare-text.ts'
import type { Judgement, KeyFacts } from './key-facts.ts'
import { acronymsOf, nameBlock } from './name-blocks.ts'

/** Where a key belongs: one block of names, and the acronyms that its name stood before. */
export type Blocks = { readonly block: string; readonly acronyms: readonly string[] }

/** The blocks of a key; one that never crosses articles by itself is a block of its own. */
export function blocksOf(facts: KeyFacts): Blocks {
  return { block: nameBlock(facts) ?? `key ${facts.key}`, acronyms: acronymsOf(facts) }
}

const acronymMark = 'acronym '

/** The references of the marks of blocks and acronyms. */
export function marksOf({
  block,
  acronyms,
}: {
  block: string | null
  acronyms: readonly string[]
}): string[] {
  return [...(block === null ? [] : [block]), ...acronyms.map((letters) => acronymMark + letters)]
}

/**
 * All keys that can come to mean one actor with those of some marked blocks: connected by blocks, acronyms and judgements. Nothing
 * outside depends on them, and they on nothing outside.
 */
export async function readComponent(
  reader: Reader,
  marked: readonly string[],
): Promise<{ places: KeyPlace[]; judged: Judgement[] }> {
  const places = new Map<string, KeyPlace>()
  const judged = new Map<string, JudgedKeys>()
  const seen = new Set<string>()
  const asked = new Set(marked)
  let keys = await readNeighbourKeys(reader, parted(marked))
  while (keys.length > 0) {
    for (const key of keys) seen.add(key)
    const found = await readKeyPlaces(reader, keys)
    const decisions = await readJudgedKeys(reader, keys)
    for (const place of found) places.set(place.key, place)
    for (const decision of decisions) judged.set(decision.id, decision)
    const next = found.flatMap(marksOf).filter((mark) => !asked.has(mark))
    for (const mark of next) asked.add(mark)
    const beside = await readNeighbourKeys(reader, parted(next))
    keys = [...new Set([...beside, ...decisions.flatMap((decision) => decision.keys)])].filter(
      (key) => !seen.has(key),
    )
  }
  return { places: [...places.values()], judged: inOrder([...judged.values()]) }
}

/** Oldest first; of one moment by id. */
function inOrder(decisions: readonly JudgedKeys[]): Judgement[] {
  return decisions
    .toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
    .map(({ kind, keys }) => ({ kind, keys }))
}

const isAcronym = (mark: string) => mark.startsWith(acronymMark)

function parted(marks: readonly string[]): { blocks: string[]; acronyms: string[] } {
  return {
    blocks: marks.filter((mark) => !isAcronym(mark)),
    acronyms: marks.filter(isAcronym).map((mark) => mark.slice(acronymMark.length)),
  }
}
