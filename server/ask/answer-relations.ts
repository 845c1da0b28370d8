import { actorRelations } from '../../cypher/queries/actor-panel.ts'
import type { RelationSummary } from '../../model/api/resources.ts'
import type { RelationType } from '../../model/relation.ts'
import { listed } from './found.ts'
import type { Found, Understood } from './found.ts'
import { nothingFound } from './looked-for.ts'

/** So many relations of an actor are looked through. */
const mostRelations = 500

/** Relations that hold both ways. */
const mutual: ReadonlySet<RelationType> = new Set(['sibling_of', 'spouse_of', 'allied_with'])
const inverse: Partial<Record<RelationType, RelationType>> = { parent_of: 'child_of', child_of: 'parent_of' }

/** Standing relations of those who are named, with somebody else in the hole. */
export async function answerRelations(understood: Understood): Promise<Found> {
  const { access, reading, names, selection, request } = understood
  const [anchor, other] = names.toSorted(
    (a, b) => Number(b.name.role === 'object') - Number(a.name.role === 'object'),
  )
  const actor = anchor?.taken[0]
  const type = reading.relation?.type
  if (anchor === undefined || actor === undefined || type === undefined)
    throw new TypeError('a relation is of somebody')
  const stated = await access.read((reader) =>
    actorRelations(reader, actor.id, selection.scope, mostRelations),
  )
  const fitting = stated.rows.filter(
    (relation) =>
      stands(relation, type, actor.id, anchor.name.role === 'subject' ? 'subject' : 'object') &&
      (other === undefined ||
        other.taken.some(({ id }) => id === relation.subject.id || id === relation.object.id)),
  )
  const title = reading.relation?.title?.toLowerCase() ?? null
  const titled = fitting.filter((relation) => title !== null && relation.title?.toLowerCase() === title)
  const chosen = titled.length > 0 ? titled : fitting
  const rows = chosen.slice(0, request.limit)
  return {
    rows: rows.map((relation) => ({ kind: 'relation', relation })),
    total: { count: chosen.length, exact: stated.rows.length < mostRelations },
    rankedBy: rows.length === 0 ? null : 'how many sentences state it',
    says: rows.length === 0 ? nothingFound(understood) : relationsSay(understood, chosen, actor.id),
    notes: [
      ...(title !== null && titled.length === 0 && chosen.length > 0
        ? [`No sentence gives the title “${reading.relation?.title ?? ''}”; these are of the same kind.`]
        : []),
      ...(reading.date === null ? [] : ['Relations are not dated: the date was left out of account.']),
    ],
    relaxed:
      chosen.length > 0 || stated.rows.length === 0
        ? []
        : [{ says: `Other relations of ${actor.name}: ${stated.rows.length}.`, count: stated.rows.length }],
    cypher: stated.cypher,
  }
}

function stands(
  { type, subject, object }: RelationSummary,
  asked: RelationType,
  actor: string,
  as: 'subject' | 'object',
): boolean {
  const here = as === 'subject' ? subject : object
  const there = as === 'subject' ? object : subject
  if (type === asked && here.id === actor) return true
  if (type === asked && mutual.has(type) && there.id === actor) return true
  return type === inverse[asked] && there.id === actor
}

function relationsSay({ reading }: Understood, relations: readonly RelationSummary[], actor: string): string {
  if (reading.hole?.of === 'whether') return 'Yes, as stated.'
  const names = relations.map(({ subject, object, title, status }) => {
    const { name } = subject.id === actor ? object : subject
    const marks = [title, status === 'former' ? 'former' : null].filter((mark) => mark !== null)
    return marks.length === 0 ? name : `${name} (${marks.join(', ')})`
  })
  return `${listed([...new Set(names)], new Set(names).size)}.`
}
