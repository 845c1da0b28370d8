import type { Relation } from '../../../model/relation.ts'
import type { MentionIndex } from '../participants/participants.ts'
import type { SyntaxTree } from '../syntax-tree.ts'
import { alliances } from './alliances.ts'
import { belonging } from './belonging.ts'
import type { FoundRelation } from './found-relation.ts'
import { homeCountryOf } from './home-country.ts'
import type { HomeCountry } from './home-country.ts'
import { kinRelations } from './kin-relations.ts'
import { leadingRelations } from './leading.ts'
import { membership } from './membership.ts'
import { officeRelations } from './office-relations.ts'
import { heldOffices, officeVerbs } from './office-verbs.ts'
import { parts } from './parts.ts'
import { spansOf } from './spans.ts'
import type { Spans } from './spans.ts'
import { inherited, resignationsIn, successionsIn } from './succession.ts'

/**
 * The standing relations an article states: each once, where it is stated most surely (the first place among equals), in
 * the order of the text. What a clause says has ended does not stand beside itself as current.
 */
export function standingRelations(
  trees: readonly SyntaxTree[],
  index: MentionIndex,
  homeCountry: string | null,
): Relation[] {
  const best = new Map<string, Relation>()
  const home = homeCountryOf(trees, index, homeCountry)
  const sentences = trees.filter((tree) => namesAnybody(tree, index)).map((tree) => spansOf(tree, index))
  const keep = (spans: Spans, relations: readonly FoundRelation[]) => {
    for (const found of relations) {
      const relation = placed(spans, found)
      const key = `${nameOf(relation)} ${relation.status}`
      const known = best.get(key)
      if (known === undefined || known.confidence < relation.confidence) best.set(key, relation)
    }
  }
  for (const spans of sentences) keep(spans, statedIn(spans, home))
  for (const spans of sentences) {
    for (const succession of successionsIn(spans)) keep(spans, inherited(succession, best.values()))
    keep(spans, resignationsIn(spans, best.values()))
  }
  return [...best.values()].filter((relation) => !isOutdone(relation, best)).toSorted(byPlace)
}

/** Whether anybody stands in a sentence of whom a relation could be told. */
const namesAnybody = ({ sentence }: SyntaxTree, { bySentence, firstPersons }: MentionIndex): boolean =>
  bySentence.has(sentence.index) || firstPersons.has(sentence.index)

function statedIn(spans: Spans, home: HomeCountry): FoundRelation[] {
  return [
    ...officeVerbs(spans),
    ...heldOffices(spans),
    ...officeRelations(spans, home),
    ...leadingRelations(spans.tree, spans.index),
    ...membership(spans),
    ...kinRelations(spans),
    ...belonging(spans),
    ...parts(spans),
    ...alliances(spans),
  ]
}

function placed({ tree }: Spans, found: FoundRelation): Relation {
  const { index: sentence, start, end } = tree.sentence
  return { ...found, sentence, start: Math.max(found.start, start), end: Math.min(found.end, end) }
}

const mutual: ReadonlySet<Relation['type']> = new Set(['sibling_of', 'spouse_of', 'allied_with'])

function nameOf({ type, subject, object }: Relation): string {
  const [one, other] = mutual.has(type) ? [subject, object].toSorted() : [subject, object]
  return `${type} ${one} ${other}`
}

/** Who leads is a member besides; who has left a post by what a clause says no longer holds it. */
function isOutdone(relation: Relation, all: ReadonlyMap<string, Relation>): boolean {
  const { type, subject, object, status } = relation
  if (type === 'member_of' && all.has(`leads ${subject} ${object} ${status}`)) return true
  if (status === 'former') return false
  const ended = all.get(`${nameOf(relation)} former`)
  return ended !== undefined && ended.confidence > relation.confidence
}

function byPlace(a: Relation, b: Relation): number {
  return (
    a.sentence - b.sentence ||
    a.start - b.start ||
    (a.type < b.type ? -1 : a.type > b.type ? 1 : a.object < b.object ? -1 : 1)
  )
}
