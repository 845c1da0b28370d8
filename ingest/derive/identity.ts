import { organizationNamed, organizationOf } from '../../knowledge/organizations.ts'
import { isNamedKey } from '../../model/slug.ts'

const organizationPrefix = 'org:'

/**
 * The actor that a local key means: the id of its cluster. As of now every key is an actor of its own, except that all known
 * names of an organisation mean it: `org:korean-central-news-agency` is `org:kcna`. Whatever this function comes to weigh
 * (names, vetoes, decisions), the rest of the deriver only asks which actor a key means.
 */
export function actorOfKey(key: string): string {
  if (!key.startsWith(organizationPrefix) || !isNamedKey(key)) return key
  const name = key.slice(organizationPrefix.length)
  const known = organizationOf(name) ?? organizationNamed(name)
  return known === null ? key : `${organizationPrefix}${known.id}`
}
