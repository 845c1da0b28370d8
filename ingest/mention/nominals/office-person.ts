import type { OfficeHolder } from '../../../knowledge/schema.ts'
import { namedKey } from '../../../model/slug.ts'
import { newEntity } from '../entity.ts'
import type { Cast, Entity } from '../entity.ts'
import { parsePersonName, personSlug } from '../../../knowledge/person-name.ts'

/** The entity of somebody the office list knows. */
export function ensureOfficeHolder(cast: Cast, holder: OfficeHolder): Entity {
  const name = parsePersonName(holder.person)
  const key = namedKey('person', personSlug(name))
  return cast.ensure(key, () => {
    const made = newEntity(key, 'person', holder.person)
    made.person = name
    made.gender = holder.gender
    made.titles.add(holder.title)
    if (/^[A-Z]{3}$/u.test(holder.of)) {
      made.country = holder.of
      made.sectors.add('GOV')
    }
    return made
  })
}
