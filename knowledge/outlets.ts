import type { LocalActor } from '../model/actor.ts'
import { namedKey, slug } from '../model/slug.ts'
import { organizationNamed } from './organizations.ts'

/**
 * The actor that an article's outlet is, by the same key that its name has in running text: "Korean Central News Agency" is
 * `org:kcna`, "The Lanian Post" `org:lanian-post`. Null without a name.
 */
export function outletActor(outlet: string | null): LocalActor | null {
  if (outlet === null) return null
  const known = organizationNamed(outlet) ?? organizationNamed(withoutArticle(outlet))
  if (known !== null) {
    const { id, name, type, country, sectors } = known
    const aliases = name === outlet ? [] : [outlet]
    return { id: `org:${id}`, name, type, aliases, country, sectors }
  }
  const name = withoutArticle(outlet)
  if (slug(name) === '') return null
  return {
    id: namedKey('org', name),
    name: outlet,
    type: 'media',
    aliases: [],
    country: null,
    sectors: ['JRN'],
  }
}

function withoutArticle(name: string): string {
  return name.replace(/^the\s+/iu, '')
}
