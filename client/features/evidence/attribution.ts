import type { AttributionLink } from '../../../model/claim.ts'
import type { ClaimEvidence } from '../../../model/api/resources.ts'

/** "Vladimir Putin (in quotes), carried by TASS": who says it, innermost first, without the outlet that printed it. */
export function attributionChain(
  claim: Pick<ClaimEvidence, 'attribution' | 'saidBy' | 'actors' | 'recipients'>,
): string {
  const names = new Map(
    [...claim.actors, ...claim.recipients, ...claim.saidBy].map((actor) => [actor.id, actor.name]),
  )
  return claim.attribution
    .filter((link) => link.kind !== 'outlet')
    .map((link, index) => describeLink(link, index === 0, names))
    .join(', ')
}

function describeLink(link: AttributionLink, isFirst: boolean, names: ReadonlyMap<string, string>): string {
  const who = speakerName(link, names)
  const quoted = link.quote === 'direct' ? ' (in quotes)' : ''
  switch (link.kind) {
    case 'carrier':
      return isFirst ? `${who}${quoted}` : `carried by ${who}`
    case 'document':
      return isFirst ? documentOf(link, who) : `according to ${documentOf(link, who)}`
    case 'speaker':
    case 'outlet':
      return isFirst ? `${who}${quoted}` : `told by ${who}`
  }
}

/** "a document of South Korea", or the words the article has for it. */
function documentOf(link: AttributionLink, who: string): string {
  return link.description ?? `a document of ${who}`
}

function speakerName(link: AttributionLink, names: ReadonlyMap<string, string>): string {
  const known = link.actor === null ? undefined : names.get(link.actor)
  if (known !== undefined) return known
  if (link.description !== null) return link.anonymous ? `${link.description} (unnamed)` : link.description
  if (link.actor !== null) return nameOfKey(link.actor)
  return 'an unnamed source'
}

/** "person:anu-tamm@a1" → "Anu Tamm": for a key whose actor the answer does not carry. */
function nameOfKey(key: string): string {
  const [, slug = key] = /^[a-z]+:([^@~]+)/u.exec(key) ?? []
  return slug
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')
}
