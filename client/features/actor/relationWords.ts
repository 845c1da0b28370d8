import type { RelationSummary } from '../../../model/api/resources.ts'
import type { RelationType } from '../../../model/relation.ts'

const words: Record<RelationType, { from: string; to: string }> = {
  leads: { from: 'leads', to: 'is led by' },
  member_of: { from: 'is a member of', to: 'has as a member' },
  sibling_of: { from: 'is a sibling of', to: 'is a sibling of' },
  spouse_of: { from: 'is married to', to: 'is married to' },
  parent_of: { from: 'is a parent of', to: 'is a child of' },
  child_of: { from: 'is a child of', to: 'is a parent of' },
  part_of: { from: 'is part of', to: 'includes' },
  allied_with: { from: 'is allied with', to: 'is allied with' },
}
const former: Record<RelationType, { from: string; to: string }> = {
  leads: { from: 'formerly led', to: 'was formerly led by' },
  member_of: { from: 'was a member of', to: 'had as a member' },
  sibling_of: words.sibling_of,
  spouse_of: { from: 'was married to', to: 'was married to' },
  parent_of: words.parent_of,
  child_of: words.child_of,
  part_of: { from: 'was part of', to: 'included' },
  allied_with: { from: 'was allied with', to: 'was allied with' },
}

const kinships: ReadonlySet<RelationType> = new Set(['sibling_of', 'spouse_of', 'parent_of', 'child_of'])
/** Titles that only repeat what "leads" says. */
const emptyTitles: ReadonlySet<string> = new Set(['leader', 'head', 'chief'])

/** A relation as seen from one of its ends: the words between, the other end, and the title. */
export function relationFrom(
  relation: RelationSummary,
  actor: string,
): { words: string; other: RelationSummary['subject']; title: string | null } {
  const kinship = kinshipOf(relation, actor)
  if (kinship !== null) return kinship
  const table = relation.status === 'former' ? former : words
  const isSubject = relation.subject.id === actor
  return {
    words: isSubject ? table[relation.type].from : table[relation.type].to,
    other: isSubject ? relation.object : relation.subject,
    title: relation.title !== null && emptyTitles.has(relation.title.toLowerCase()) ? null : relation.title,
  }
}

/** "is the sister of …" and, from the other end, "has a sister, …": the word for it says more than the type. */
function kinshipOf(
  relation: RelationSummary,
  actor: string,
): { words: string; other: RelationSummary['subject']; title: null } | null {
  if (relation.title === null || !kinships.has(relation.type) || relation.status === 'former') return null
  return relation.subject.id === actor
    ? { words: `is the ${relation.title} of`, other: relation.object, title: null }
    : { words: `has a ${relation.title},`, other: relation.subject, title: null }
}
