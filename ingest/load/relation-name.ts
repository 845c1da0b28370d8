import type { Relation, RelationType } from '../../model/relation.ts'

const verbs: Record<RelationType, string> = {
  leads: 'leads',
  member_of: 'belongs to',
  sibling_of: 'is a sibling of',
  spouse_of: 'is married to',
  parent_of: 'is a parent of',
  child_of: 'is a child of',
  part_of: 'is part of',
  allied_with: 'is allied with',
}

/** "Anu Tamm leads Lania (president)", "Marko Ilves leads Vostria (formerly, foreign minister)". */
export function phraseOfRelation(
  relation: Pick<Relation, 'type' | 'title' | 'status'>,
  subject: string,
  object: string,
): string {
  const notes = [relation.status === 'former' ? 'formerly' : null, relation.title].filter(
    (note) => note !== null,
  )
  const suffix = notes.length === 0 ? '' : ` (${notes.join(', ')})`
  return `${subject} ${verbs[relation.type]} ${object}${suffix}`
}
