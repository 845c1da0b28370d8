import { countryNamed, countryOfDemonym } from '../../../knowledge/countries.ts'
import { organizations } from '../../../knowledge/organizations.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import type { LocalActor } from '../../../model/actor.ts'
import { countryKey } from '../../../model/slug.ts'
import type { ResolvedMention } from '../../mention/resolved-article.ts'
import type { MentionIndex } from '../participants/participants.ts'
import { lemmaOf, tagOf, wordOf } from '../syntax-tree.ts'
import { isSpecific, relate } from './found-relation.ts'
import type { FoundRelation } from './found-relation.ts'
import { bodyUpTo } from './spans.ts'
import type { Spans } from './spans.ts'

const stateSectors: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY'])

/** "the Iraqi army", "Iraqi forces", "the UN Security Council": organs of a state, and bodies named after a larger one. */
export function belonging(spans: Spans): FoundRelation[] {
  const { tree, index, mentions } = spans
  return mentions.flatMap((mention) => {
    const actor = mention.actor === null ? undefined : index.actors.get(mention.actor)
    if (actor === undefined || mention.kind === 'pronoun' || !actor.id.startsWith('org:')) return []
    if (!isBodyMention(spans, mention) || (mention.kind === 'nominal' && holdsName(spans, mention, '')))
      return []
    const part = { key: actor.id, mention }
    const possessor = ownerOf(spans, mention)
    const whole = possessor ?? wholeOf(actor, index)
    if (whole === null || whole === actor.id) return []
    const stated = mentions.find((other) => other.actor === whole && other.kind !== 'pronoun')
    const near = stated !== undefined && stated.start >= mention.start - 40 && stated.end <= mention.end + 40
    if (!near && !isKnownOrgan(actor, whole)) return []
    return [
      relate(
        'part_of',
        part,
        { key: whole, mention: near ? stated : mention },
        { title: null, status: 'current', confidence: near ? 0.85 : 0.7 },
      ),
    ]
  })

  /** Named bodies, and unnamed ones whose noun is a body ("forces", "police") rather than people ("officials"). */
  function isBodyMention({ tree: words }: Spans, mention: ResolvedMention): boolean {
    if (isLedOnly(mention)) return false
    const head = wordOf(words, mention.head)
    if (mention.kind === 'name' || /^(?:troops|forces|soldiers|peacekeepers)$/u.test(head)) return true
    return (
      roleNounOf(lemmaOf(words, mention.head))?.kind === 'body' &&
      !/^(?:embassy|consulate|delegation|government|administration|coalition|team|group|company|firm)$/u.test(
        head,
      )
    )
  }

  /** "US-led coalition", "London-based group": the country leads it or houses it, and does not own it. */
  function isLedOnly(mention: ResolvedMention): boolean {
    for (let token = mention.firstToken; token < mention.endToken - 1; token += 1)
      if (
        wordOf(tree, token) === '-' &&
        /^(?:led|based|backed|born|funded|allied|owned|brokered)$/u.test(wordOf(tree, token + 1))
      )
        return true
    return false
  }
}

/** "Hezbollah's Al-Manar", "NATO's Allied Command", "the army's Fourth Division": the body in front of it owns it. */
function ownerOf(spans: Spans, mention: ResolvedMention): string | null {
  const { tree, index } = spans
  let at = mention.firstToken - 1
  // "the Central Command's (CENTCOM) Task Force 50"
  if (wordOf(tree, at) === ')' && wordOf(tree, at - 2) === '(') at -= 3
  if (tagOf(tree, at) !== 'POS') return null
  const owner = bodyUpTo(spans, at)
  if (owner === null || !isSpecific(index, owner)) return null
  // "the government's Flag Project", and not "Peru's Acme".
  if (!owner.key.startsWith('org:'))
    return wordOf(tree, owner.mention.head) === 'government' ? owner.key : null
  const actor = index.actors.get(owner.key)
  return actor === undefined || actor.type === 'media' || holdsName(spans, mention, owner.key)
    ? null
    : owner.key
}

/** "Hezbollah's Al-Manar television" as a whole is no second body beside Al-Manar. */
const holdsName = ({ mentions }: Spans, mention: ResolvedMention, owner: string): boolean =>
  mention.kind === 'nominal' &&
  mentions.some(
    (other) =>
      other.kind === 'name' &&
      other.actor !== owner &&
      other.actor !== mention.actor &&
      other.type !== 'country' &&
      other.firstToken >= mention.firstToken &&
      other.endToken <= mention.endToken,
  )

function wholeOf(actor: LocalActor, index: MentionIndex): string | null {
  const larger = largerBody(actor, index)
  if (larger !== null) return larger
  if (actor.country === null || !isOrgan(actor)) return null
  const country = countryKey(actor.country)
  return index.actors.has(country) ? country : null
}

/** Bodies of the state by their sector; media where their name says that they are the state's. */
function isOrgan(actor: LocalActor): boolean {
  if (actor.sectors.some((sector) => stateSectors.has(sector))) return true
  if (actor.sectors.includes('PTY') || actor.sectors.includes('REB')) return false
  const names = [actor.name, ...actor.aliases]
  if (
    names.some((name) =>
      /\bstate(?:-run|-owned)? (?:tv|television|media|radio|news|broadcaster)/iu.test(name),
    )
  )
    return true
  return controlOf(actor) === 'state'
}

const controlOf = (actor: LocalActor): string | null =>
  organizations.find((organization) => `org:${organization.id}` === actor.id)?.control ?? null

const organName =
  /\b(?:department|ministry|agency|council|bureau|office|court|congress|senate|parliament|administration|assembly|commission|authority|treasury|pentagon|police)\b/iu

/** That the Pentagon is American is known beforehand; that KCNA is North Korean is a relation only where the words say so. */
function isKnownOrgan(actor: LocalActor, whole: string): boolean {
  return (
    namesCountry(actor, whole) ||
    (actor.type !== 'media' && !actor.id.includes('@') && organName.test(actor.name))
  )
}

/** "Iraqi state television", "US Navy": the name itself begins with the state's. */
function namesCountry(actor: LocalActor, whole: string): boolean {
  if (!whole.startsWith('country:')) return true
  return [actor.name, ...actor.aliases].some((name) => {
    const [first = '', second = ''] = name.split(/[\s’']+/u)
    return [first, `${first} ${second}`].some((words) => {
      const country = countryOfDemonym(words) ?? countryNamed(words)
      return country !== null && countryKey(country.code) === whole
    })
  })
}

/** The named body whose whole name the actor's name begins with: "United Nations Security Council". */
function largerBody(actor: LocalActor, { actors }: MentionIndex): string | null {
  if (actor.id.includes('@')) return null
  const known = leadsOf(actors)
  const found = [actor.name, ...actor.aliases]
    .flatMap(beginningsOf)
    .flatMap((lead) => known.get(lead) ?? [])
    .filter((other) => other.id !== actor.id)
  const [first] = found.toSorted((a, b) => a.place - b.place)
  return first?.id ?? null
}

type Lead = { id: string; place: number }

const leadsByActors = new WeakMap<MentionIndex['actors'], ReadonlyMap<string, readonly Lead[]>>()

/** The named bodies of an article by their names, with their place among its actors; found once for each article. */
function leadsOf(actors: MentionIndex['actors']): ReadonlyMap<string, readonly Lead[]> {
  const known = leadsByActors.get(actors)
  if (known !== undefined) return known
  const leads = [...actors.values()].flatMap(({ id, type, name, aliases }, place) =>
    id.startsWith('org:') && !id.includes('@') && type !== 'media'
      ? [name, ...aliases].filter((lead) => lead.length > 1).map((lead) => ({ lead, id, place }))
      : [],
  )
  const found = Map.groupBy(leads, ({ lead }) => lead)
  leadsByActors.set(actors, found)
  return found
}

/** What stands before a space of a name, without a possessive or with it. */
function beginningsOf(name: string): string[] {
  return [...name.matchAll(/ /gu)].flatMap(({ index }) => {
    const lead = name.slice(0, index)
    return [lead, ...(/['’]s$/u.test(lead) ? [lead.slice(0, -2)] : [])]
  })
}
