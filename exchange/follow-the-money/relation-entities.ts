import type { ActorType } from '../../model/actor.ts'
import type { RelationType } from '../../model/relation.ts'
import type { InSentence } from '../rows/article-rows.ts'
import type { StoredRelation } from '../../cypher/export/rows/article-row.ts'
import { actorId } from './actor-entity.ts'
import { articleEntityId } from './article-entities.ts'
import { entity, entityId } from './entity.ts'
import type { Entity } from './entity.ts'

/** A relation as a link of FollowTheMoney: its schema, its two ends, and the words for what they are to each other. */
type Link = { schema: string; ends: Readonly<Record<string, string>>; role: string | null; status: boolean }

/** What a relation is called where no schema is made for it. */
const roles: Readonly<Record<RelationType, string>> = {
  leads: 'leads',
  member_of: 'member of',
  sibling_of: 'sibling of',
  spouse_of: 'spouse of',
  parent_of: 'parent of',
  child_of: 'child of',
  part_of: 'part of',
  allied_with: 'allied with',
}

/** What the second is to the first, for the person that Family starts from. */
const relatives: Readonly<Partial<Record<RelationType, { relationship: string; fromObject: boolean }>>> = {
  sibling_of: { relationship: 'sibling', fromObject: false },
  spouse_of: { relationship: 'spouse', fromObject: false },
  child_of: { relationship: 'parent', fromObject: false },
  parent_of: { relationship: 'parent', fromObject: true },
}

const bodies: readonly ActorType[] = ['organization', 'country', 'media']

/** One relation of many sentences is one link, with each of these as its proof. */
export function relationKey({ relation }: InSentence<{ relation: StoredRelation }>): string {
  const { type, subject, object, title, status, from, to } = relation
  return JSON.stringify([type, subject.actor.id, object.actor.id, title, status, from, to])
}

/** A relation as one sentence states it. */
export function relationEntity(stated: InSentence<{ relation: StoredRelation }>): Entity {
  const { article, sentence, relation } = stated
  const { schema, ends, role, status } = linkOf(relation)
  return entity(entityId('relation', relationKey(stated)), schema, {
    ...ends,
    [schema === 'Family' ? 'relationship' : 'role']: role,
    status: status ? relation.status : null,
    startDate: relation.from,
    endDate: relation.to,
    summary: sentence.text,
    proof: articleEntityId(article.id),
    sourceUrl: article.url,
    publisher: article.outlet,
  })
}

/** Several readings of one entity as one. */
export function joined(readings: readonly Entity[]): Entity {
  const properties: Record<string, string[]> = {}
  for (const reading of readings)
    for (const [name, texts] of Object.entries(reading.properties)) (properties[name] ??= []).push(...texts)
  return entity(readings[0]?.id ?? '', readings[0]?.schema ?? '', properties)
}

function linkOf({ type, subject, object, title }: StoredRelation): Link {
  const [first, second] = [actorId(subject.actor.id), actorId(object.actor.id)]
  const family = relatives[type]
  if (family !== undefined && subject.actor.type === 'person' && object.actor.type === 'person') {
    const [person, relative] = family.fromObject ? [second, first] : [first, second]
    return { schema: 'Family', ends: { person, relative }, role: family.relationship, status: false }
  }
  if (bodies.includes(object.actor.type)) {
    if (type === 'leads')
      return {
        schema: 'Directorship',
        ends: { director: first, organization: second },
        role: title ?? roles[type],
        status: true,
      }
    if (type === 'member_of')
      return {
        schema: 'Membership',
        ends: { member: first, organization: second },
        role: title,
        status: true,
      }
  }
  return {
    schema: 'UnknownLink',
    ends: { subject: first, object: second },
    role: title === null ? roles[type] : `${roles[type]} (${title})`,
    status: true,
  }
}
