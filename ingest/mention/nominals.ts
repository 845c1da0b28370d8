import { kinOf } from '../../knowledge/kin.ts'
import type { Kin } from '../../knowledge/kin.ts'
import { governmentSeat } from '../../knowledge/metonyms.ts'
import { officeHolderOn } from '../../knowledge/offices.ts'
import { words } from '../../knowledge/phrases.ts'
import { roleNounOf } from '../../knowledge/role-nouns.ts'
import type { RoleNoun } from '../../knowledge/role-nouns.ts'
import { titleOf } from '../../knowledge/titles.ts'
import { publicationDay } from '../../model/article.ts'
import { localKey } from '../../model/slug.ts'
import { newEntity } from './entity.ts'
import type { Cast, Entity } from './entity.ts'
import { ensureCountry } from './governments.ts'
import { groupOf } from './groups.ts'
import type { Resolution, Setting } from './nominal-setting.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { ensureOfficeHolder } from './office-person.ts'
import { namesPeople } from './people-nouns.ts'
import { resolvePair } from './pairs.ts'
import { describedByNoun } from './person-description.ts'
import { lemmaOf, lowerText, tagOf, tokenText } from './sentence-view.ts'

const people: RoleNoun = { kind: 'many', sector: null }
const governments = new Set(words('government, administration, regime, authorities, leadership'))
const lands = new Set(words('country, nation, homeland, state, republic, kingdom'))
/** What kind of name a short noun phrase can go back to. */
const bodies: Readonly<Record<string, RegExp>> = {
  ministry: /ministry|department|office$/iu,
  department: /department|ministry/iu,
  agency:
    /agency|commission|administration|bureau|authority|service|kcna|tass|reuters|xinhua|yonhap|afp|iaea|associated press|news/iu,
  party: /party|democrats|likud|congress|fatah|movement|conservatives/iu,
  court: /court|tribunal/iu,
  council: /council/iu,
  committee: /committee/iu,
  commission: /commission/iu,
  parliament: /parliament|assembly|duma|knesset|rada|congress|bundestag/iu,
  bank: /bank|reserve/iu,
  university: /university|college|institute/iu,
  school: /school|academy|instituto|college/iu,
  museum: /museum|gallery/iu,
  church: /church/iu,
  union: /union|federation/iu,
  newspaper: /times|post|herald|tribune|guardian|journal|gazette|daily|newspaper/iu,
  broadcaster: /bbc|cnn|television|broadcasting|tv|radio|nhk|kbs|jazeera/iu,
  army: /army|forces/iu,
  foundation: /foundation/iu,
  hospital: /hospital|clinic/iu,
  alliance: /alliance|nato|coalition/iu,
  coalition: /coalition/iu,
  bloc: /union|asean|nato|brics|mercosur|ecowas/iu,
  force: /force/iu,
  project: /project/iu,
  team: /\bteam|club|\bunited$|\bfc\b/iu,
  club: /club|\bfc\b|\bunited$/iu,
}
/** Nouns any organisation answers to. */
const anyBody = new Set(
  words(
    'group, organization, organisation, company, firm, body, network, movement, charity, watchdog, militia, institution, corporation, manufacturer, carmaker, airline, association',
  ),
)

/** Whom a common noun means, or null where it means nobody that can be told; makes local actors for the unnamed. */
export function resolveNominal(setting: Setting, phrase: NounPhrase): Resolution | null {
  const { view } = setting
  const lemma = lemmaOf(view, phrase.head)
  const pair = resolvePair(view, phrase, setting.history, setting.cast)
  if (pair !== null) return { ...pair, type: pair.entities[0]?.type ?? 'group' }
  if (lands.has(lemma)) return land(setting, phrase, lemma)
  if (lemma === 'leadership' && phrase.possessor !== null && isPerson(setting, phrase.possessor)) return null
  if (governments.has(lemma) || lemma === 'authority') {
    const several = phrase.plural ? ownersInFront(setting, phrase) : []
    if (several.length > 1) return { entities: several, rule: 'each-government', type: 'country' }
    const government = governmentOf(setting, phrase)
    if (government !== null) return { entities: [government], rule: 'government', type: 'country' }
  }
  const kin = kinOf(lemma)
  if (kin !== null && !phrase.plural && phrase.possessor !== null) return relative(setting, phrase)
  const role = roleNounOf(lemma) ?? (namesPeople(view, phrase.head) ? people : null)
  if (role === null) return null
  if (role.kind === 'one' && !phrase.plural) return person(setting, phrase)
  const holders = phrase.plural ? officeHolders(setting, phrase) : []
  if (holders.length > 1) return { entities: holders, rule: 'offices-on-date', type: 'person' }
  if (role.kind === 'body' && !phrase.plural && phrase.article === 'definite') {
    const body = organization(setting, phrase, lemma)
    if (body !== null) return { entities: [body], rule: 'short-description', type: body.type }
  }
  return groupOf(setting, phrase, role)
}

/** "His leadership" is what he does. */
const isPerson = (setting: Setting, token: number) => setting.meantAt(token)[0]?.type === 'person'

/** "The country", "his country": the possessor's, else the one spoken of last. */
function land(setting: Setting, phrase: NounPhrase, lemma: string): Resolution | null {
  if (phrase.plural || phrase.article !== 'definite' || phrase.modifiers.length > 0) return null
  const owner = phrase.possessor === null ? null : (setting.meantAt(phrase.possessor)[0] ?? null)
  if (phrase.possessor !== null) {
    const code = owner?.type === 'person' || owner?.type === 'group' ? owner.country : null
    return code === null
      ? null
      : { entities: [ensureCountry(setting.cast, code)], rule: 'country-of', type: 'country' }
  }
  if (lemma === 'state' || lemma === 'republic' || lemma === 'kingdom') return null
  if (!/^(?:the|this|that)$/u.test(lowerText(setting.view, phrase.first))) return null
  const recent = setting.history
    .recent(setting.view.index, phrase.first, 3)
    .find((entity) => entity.type === 'country')
  return recent === undefined ? null : { entities: [recent], rule: 'the-country', type: 'country' }
}

/** "The Lanian government", "Lania's government", "his government", and "the government" where the article has one. */
function governmentOf(setting: Setting, phrase: NounPhrase): Entity | null {
  const { view, cast, history } = setting
  const named = setting.countryIn(phrase.first, phrase.head) ?? countryBehind(setting, phrase.head)
  if (named !== null) return ensureCountry(cast, named)
  if (setting.organizationIn(phrase.first, phrase.head) !== null) return null
  const ruler = phrase.modifiers
    .flatMap((token) => setting.meantAt(token))
    .find((entity) => entity.type === 'person')
  if (ruler !== undefined) return ruler.country === null ? null : ensureCountry(cast, ruler.country)
  if (phrase.possessor !== null) {
    const [owner] = setting.meantAt(phrase.possessor)
    const code = owner?.country ?? null
    return code === null ? null : ensureCountry(cast, code)
  }
  if (phrase.article !== 'definite' || phrase.modifiers.length > 0) return null
  // "the Ilves regime … the regime"
  if (
    lowerText(view, phrase.head) === 'regime' &&
    cast.all().some(({ name, type }) => type === 'group' && / regime$/iu.test(name))
  )
    return null
  const countries = history.recent(view.index, phrase.first, 4).filter((entity) => entity.type === 'country')
  const all = cast.all().filter((entity) => entity.type === 'country')
  return countries.length === 1 || all.length === 1 ? (countries[0] ?? all[0] ?? null) : null
}

/** "The Chilean and Peruvian governments": everybody whose government is meant, in the order of their keys. */
function ownersInFront(setting: Setting, phrase: NounPhrase): Entity[] {
  const { view, cast } = setting
  const found = new Map<string, Entity>()
  for (let token = phrase.head - 1; token >= 0; token -= 1) {
    if (!/^(?:JJ|NN|CC|,|POS|HYPH)/u.test(tagOf(view, token))) break
    const code = setting.countryIn(token, token + 1)
    const named =
      code === null
        ? setting.meantAt(token).filter((entity) => entity.type !== 'person')
        : [ensureCountry(cast, code)]
    for (const entity of named) found.set(entity.key, entity)
  }
  return [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** "the government of Lania" */
function countryBehind(setting: Setting, head: number): string | null {
  const { view } = setting
  for (const arc of view.dependents[head] ?? []) {
    if (arc.label !== 'nmod' || arc.token < head) continue
    const cases = (view.dependents[arc.token] ?? []).filter((inner) => inner.label === 'case')
    if (!cases.some((inner) => /^(?:of|in)$/u.test(lowerText(view, inner.token)))) continue
    const code = setting.countryIn(head + 1, arc.token + 1) ?? governmentSeat(tokenText(view, arc.token))
    if (code !== null) return code
  }
  return null
}

/** "His sister", "Tamm's wife": somebody else than the possessor; the one this article named so, else unnamed. */
function relative(setting: Setting, phrase: NounPhrase): Resolution | null {
  const { view, cast, document } = setting
  const kin = kinOf(lemmaOf(view, phrase.head))
  const [owner] = phrase.possessor === null ? [] : setting.meantAt(phrase.possessor)
  if (owner === undefined || owner.type !== 'person' || kin === null) return null
  const lemma = lemmaOf(view, phrase.head)
  const key = localKey(
    'person',
    `${lemma} of ${owner.key.replace(/^person:/u, '').replace(/@.*$/u, '')}`,
    document.article.id,
  )
  const known =
    cast.all().find((entity) => entity !== owner && entity.titles.has(`${lemma} of ${owner.key}`)) ??
    otherWayRound(cast, owner, kin)
  const entity = known ?? cast.ensure(key, () => newEntity(key, 'person', `${lemma} of ${owner.name}`))
  entity.gender ??= kin.gender
  return { entities: [entity], rule: 'relative', type: 'person' }
}

const inverses = {
  sibling_of: 'sibling_of',
  spouse_of: 'spouse_of',
  parent_of: 'child_of',
  child_of: 'parent_of',
} as const

/** "Her brother", said of Ilves' sister, is Ilves. */
function otherWayRound(cast: Cast, owner: Entity, kin: Kin): Entity | null {
  if (kin.relation === null) return null
  for (const title of owner.titles) {
    const [lemma = '', key = ''] = title.split(' of ')
    const entity = kinOf(lemma)?.relation === inverses[kin.relation] ? cast.get(key) : null
    if (entity !== null && (entity.gender === null || kin.gender === null || entity.gender === kin.gender))
      return entity
  }
  return null
}

/** "The president", "the Lanian leader", "a Vostrian spokesman". */
function person(setting: Setting, phrase: NounPhrase): Resolution | null {
  const { view, document, cast, history } = setting
  const described = describedByNoun(document, view, phrase.head)
  const title = described.title?.toLowerCase() ?? lemmaOf(view, phrase.head)
  const country =
    setting.countryIn(phrase.first, phrase.head) ?? described.country ?? ownerCountry(setting, phrase)
  const body = setting.organizationIn(phrase.first, phrase.head)
  if (title === 'counterpart') {
    const holder = counterpart(setting, phrase, country)
    if (holder !== null) return { entities: [holder], rule: 'counterpart-on-date', type: 'person' }
  }
  if (phrase.article !== 'indefinite' && !described.former && body === null) {
    const anchors = cast
      .all()
      .filter((entity) => entity.type === 'person')
      .filter((entity) =>
        [...entity.titles].some(
          (own) => own === title || own.endsWith(` ${title}`) || meansLeader(title, own),
        ),
      )
      .filter((entity) => country === null || entity.country === null || entity.country === country)
      .filter(
        (entity) => described.gender === null || entity.gender === null || entity.gender === described.gender,
      )
      .filter((entity) => !entity.former || country === null)
    const recent = history.recent(view.index, phrase.first, 30).filter((entity) => anchors.includes(entity))
    if (anchors.length === 1 && anchors[0] !== undefined && (recent.length === 1 || country !== null))
      return { entities: [anchors[0]], rule: 'title', type: 'person' }
    if (recent.length > 1 && country === null && phrase.article === 'definite' && recent[0] !== undefined)
      return { entities: [recent[0]], rule: 'title-nearest', type: 'person' }
    const day = publicationDay(document.article.publishedAt)
    if (described.office !== null && country !== null && day !== null && phrase.article === 'definite') {
      const holder = officeHolderOn(described.office, country, day)
      if (holder !== null) {
        const entity = ensureOfficeHolder(cast, holder)
        entity.titles.add(title)
        return { entities: [entity], rule: 'office-on-date', type: 'person' }
      }
    }
  }
  return unnamedPerson(setting, phrase, { country, gender: described.gender, title })
}

/** "His Lanian counterpart": who holds the possessor's office in that country on the day. */
function counterpart(setting: Setting, phrase: NounPhrase, country: string | null): Entity | null {
  const day = publicationDay(setting.document.article.publishedAt)
  const [owner] = phrase.possessor === null ? [] : setting.meantAt(phrase.possessor)
  if (owner === undefined || owner.former || country === null || day === null || owner.country === country)
    return null
  const offices = new Set([...owner.titles].map((title) => titleOf(title)?.office ?? null))
  const [office] = [...offices].filter((office) => office !== null)
  const holder = office === undefined || offices.size > 1 ? null : officeHolderOn(office, country, day)
  return holder === null ? null : ensureOfficeHolder(setting.cast, holder)
}

/** "The Chilean and Peruvian presidents": who holds the office in each country on the day, where all are known. */
function officeHolders(setting: Setting, phrase: NounPhrase): Entity[] {
  const day = publicationDay(setting.document.article.publishedAt)
  const office = titleOf(lemmaOf(setting.view, phrase.head))?.office ?? null
  const countries = day === null || office === null ? [] : ownersInFront(setting, phrase)
  if (day === null || office === null || countries.length < 2) return []
  const found = countries.map(({ country }) =>
    country === null ? null : officeHolderOn(office, country, day),
  )
  return found.some((holder) => holder === null)
    ? []
    : found.flatMap((holder) => (holder === null ? [] : [ensureOfficeHolder(setting.cast, holder)]))
}

const leaders = new Set(words('president, prime minister, chancellor, supreme leader, king, emir, leader'))

/** "The leader" is whoever rules; "the premier" is the prime minister. */
function meansLeader(wanted: string, own: string): boolean {
  if (wanted === 'premier') return own === 'prime minister'
  return wanted === 'leader' && leaders.has(own)
}

function ownerCountry(setting: Setting, phrase: NounPhrase): string | null {
  const [owner] = phrase.possessor === null ? [] : setting.meantAt(phrase.possessor)
  return owner?.type === 'country' ? owner.country : null
}

/** A role without a name: the same words again with "the" are the same person; "a" begins another. */
function unnamedPerson(
  setting: Setting,
  phrase: NounPhrase,
  described: { country: string | null; gender: Entity['gender']; title: string },
): Resolution | null {
  const { view, document, cast, history } = setting
  const role = roleNounOf(lemmaOf(view, phrase.head))
  const label = [...phrase.modifiers, phrase.head]
    .map((token) => lowerText(view, token))
    .join(' ')
    .replaceAll(/ ?- ?/gu, '-')
  if (phrase.article === 'definite' && phrase.possessor === null) {
    const earlier = history
      .recent(view.index, phrase.first, 6)
      .find(
        (entity) =>
          entity.type === 'person' &&
          entity.key.includes('@') &&
          entity.name.toLowerCase().endsWith(lemmaOf(view, phrase.head)),
      )
    if (earlier !== undefined) return { entities: [earlier], rule: 'same-role', type: 'person' }
  }
  let key = localKey('person', label, document.article.id)
  if (phrase.article === 'indefinite')
    for (let count = 2; cast.get(key) !== null; count += 1)
      key = localKey('person', `${label} ${count}`, document.article.id)
  const entity = cast.ensure(key, () => newEntity(key, 'person', label))
  entity.gender ??= described.gender
  entity.country ??= described.country
  if (role?.sector !== null && role?.sector !== undefined) entity.sectors.add(role.sector)
  return { entities: [entity], rule: 'unnamed-role', type: 'person' }
}

/** "The ministry", "the agency", "the group": the one compatible organisation spoken of last. */
function organization(setting: Setting, phrase: NounPhrase, lemma: string): Entity | null {
  const { view, history } = setting
  const pattern = bodies[lemma]
  if (pattern === undefined && !anyBody.has(lemma)) return null
  if (phrase.possessor !== null) return ownBody(setting, phrase.possessor, pattern)
  const recent = history
    .recent(view.index, phrase.first, 8)
    .filter((entity) => entity.type === 'organization' || entity.type === 'media')
  // "This terrorist organisation", "the militant group": the armed group spoken of.
  if (phrase.modifiers.length > 0)
    return phrase.modifiers.every((token) => violent.has(lowerText(view, token)))
      ? (recent.find((entity) => entity.sectors.has('REB')) ?? null)
      : null
  const matching =
    pattern === undefined
      ? recent.filter((entity) => entity.type === 'organization' && !bearsAnotherKind(entity))
      : recent.filter((entity) => [entity.name, ...entity.names].some((name) => pattern.test(name)))
  return matching[0] ?? null
}

const violent = new Set(
  words(
    'terrorist, terror, militant, extremist, jihadist, islamist, armed, rebel, evil, barbaric, vile, murderous, brutal, insurgent',
  ),
)

/** "Her party", "Tamm's company": the one fitting body that the article puts together with the possessor. */
function ownBody(setting: Setting, possessor: number, pattern: RegExp | undefined): Entity | null {
  const [owner] = setting.meantAt(possessor)
  if (owner?.type !== 'person') return null
  const all = [...owner.bodies]
  const fitting = all.filter(
    (body) => pattern === undefined || [body.name, ...body.names].some((name) => pattern.test(name)),
  )
  if (fitting.length === 1) return fitting[0] ?? null
  // A party need not be called one.
  return fitting.length === 0 && all.length === 1 && all[0] !== undefined && !bearsAnotherKind(all[0])
    ? all[0]
    : null
}

/** "The group" is not said of a ministry, a court or a university. */
function bearsAnotherKind(entity: Entity): boolean {
  return Object.values(bodies).some((pattern) => pattern.test(entity.name)) && !entity.sectors.has('REB')
}
