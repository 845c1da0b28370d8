import { countryNamed, countryOf, countryOfDemonym } from '../../../knowledge/countries.ts'
import { organizationShortened } from '../../../knowledge/organizations.ts'
import { organWords } from '../../../knowledge/name-words.ts'
import { foldName } from '../../../knowledge/phrases.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import type { Organization } from '../../../knowledge/schema.ts'
import { localKey, namedKey } from '../../../model/slug.ts'
import { bracketedAcronyms, bracketedExpansions, isAcronym, isAcronymOf, lettersOf } from './acronyms.ts'
import { nameCalled } from './aliases.ts'
import { inTextOrder } from '../candidate.ts'
import type { Candidate } from '../candidate.ts'
import { newEntity } from '../entity.ts'
import type { Cast, Entity } from '../entity.ts'
import { textBetween, tokenText } from '../sentence-view.ts'
import type { DocumentView } from '../sentence-view.ts'
import { withoutPrefix } from './ships.ts'
import { isShortFormOf } from './short-form.ts'

type Setting = {
  document: DocumentView
  cast: Cast
  /** The one organisation whose fuller name a shorter one abbreviates, or null. */
  longer: (short: string) => Entity | null
}

export type OrganizationMention = { candidate: Candidate; entity: Entity; rule: string }

const mediaName =
  /(?:\b(?:times|herald|gazette|tribune|news agency|news|newspaper|television|radio|broadcasting corporation|broadcasting|post|journal|magazine|press|observer|daily|telegraph|mirror|chronicle|tv)|\bnews agency)$/iu

/** Resolves all names of organisations: known ones by the tables, the rest by name, acronym and short form. */
export function resolveOrganizations(
  document: DocumentView,
  candidates: readonly Candidate[],
  cast: Cast,
): OrganizationMention[] {
  const named = candidates.filter((candidate) => candidate.shape === 'organization')
  const setting = { document, cast, longer: longerForms(cast) }
  const acronyms = [...bracketedAcronyms(document, named), ...bracketedExpansions(document, named)]
  const mentions: OrganizationMention[] = []
  // Longer names first, so that a short form finds the full one whatever their order in the text.
  const ordered = named.toSorted(
    (a, b) => nameWords(b.text).length - nameWords(a.text).length || inTextOrder(a, b),
  )
  for (const candidate of ordered) {
    const owner = nameCalled(document, candidate, named)
    const { entity, rule } =
      owner === null
        ? resolveOne(setting, candidate, acronyms)
        : { ...resolveOne(setting, knownOf(owner, candidate), acronyms), rule: 'alias' }
    cast.addName(entity, candidate.text)
    const ship = withoutPrefix(candidate.text)
    if (ship !== null && rule === 'name') cast.addName(entity, ship)
    mentions.push({ candidate, entity, rule })
  }
  const owners = new Map(mentions.map(({ candidate, entity }) => [candidate, entity]))
  for (const { acronym, candidate } of acronyms) {
    const owner = owners.get(candidate)
    if (owner !== undefined) cast.addName(owner, acronym)
  }
  return mentions.toSorted((a, b) => inTextOrder(a.candidate, b.candidate))
}

/** The one of two names that the tables know, else the first. */
const knownOf = (owner: Candidate, alias: Candidate) => (alias.known === null ? owner : alias)

const nameWords = (name: string) => foldName(name).split(' ')

function resolveOne(
  setting: Setting,
  candidate: Candidate,
  acronyms: readonly { acronym: string; candidate: Candidate }[],
): { entity: Entity; rule: string } {
  const { document, cast, longer } = setting
  // An acronym given in brackets means what stands before it here, whatever the tables say.
  const bracketed = acronyms.find(
    ({ acronym, candidate: full }) => acronym === candidate.text && full !== candidate,
  )
  if (bracketed !== undefined) {
    const full = resolveOne(setting, bracketed.candidate, [])
    return { entity: full.entity, rule: 'acronym-in-brackets' }
  }
  if (candidate.known?.kind === 'organization')
    return { entity: ensureKnown(cast, candidate.known.organization), rule: 'known-organization' }
  const shortened = organizationShortened(candidate.text)
  if (shortened !== null) {
    const full = cast.get(`org:${shortened.id}`)
    if (full !== null) return { entity: full, rule: 'short-form' }
  }
  const organ = nationalOrgan(document, candidate)
  if (organ !== null) return organOf(setting, candidate, organ)
  const full = longer(candidate.text)
  if (full !== null) return { entity: full, rule: isAcronym(candidate.text) ? 'acronym' : 'short-form' }
  const ending = /^\p{Lu}\p{Ll}+s$/u.test(candidate.text) ? endedBy(candidate.text, cast) : null
  if (ending !== null) return { entity: ending, rule: 'short-form' }
  // "Coalition", "Council": a common noun with a capital means nothing outside its article.
  if (isGeneric(candidate.text)) {
    const [only, ...others] = cast.bodies
      .edgedBy(foldName(candidate.text))
      .filter((entity) => isEndOf(candidate.text, entity))
    if (only !== undefined && others.length === 0) return { entity: only, rule: 'short-form' }
    const local = localKey('org', candidate.text, document.article.id)
    return { entity: ensureNamed(cast, local, candidate.text), rule: 'generic-name' }
  }
  const key = namedKey('org', candidate.text)
  return { entity: ensureNamed(cast, key, candidate.text), rule: 'name' }
}

/** "The Farmers" of the Centre Farmers: the one name that ends so. */
export function endedBy(plural: string, cast: Cast): Entity | null {
  const fitting = cast.bodies
    .endedBy(plural)
    .filter(
      ({ type, names }) => type === 'organization' && [...names].some((name) => name.endsWith(` ${plural}`)),
    )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const isGeneric = (name: string) =>
  nameWords(name).length === 1 && (organWords.has(foldName(name)) || roleNounOf(foldName(name)) !== null)

const isEndOf = (word: string, entity: Entity) =>
  (entity.type === 'organization' || entity.type === 'media') &&
  [entity.name, ...entity.names].some(
    (name) => nameWords(name).at(-1) === foldName(word) || nameWords(name)[0] === foldName(word),
  ) &&
  !isGeneric(entity.name)

/** The entity of an organisation of the tables. */
export function ensureKnown(cast: Cast, organization: Organization): Entity {
  const key = `org:${organization.id}`
  return cast.ensure(key, () => {
    const entity = newEntity(key, organization.type, organization.name)
    entity.country = organization.country
    for (const sector of organization.sectors) entity.sectors.add(sector)
    entity.names.delete(organization.name)
    entity.plural = organization.sectors.includes('REB')
    return entity
  })
}

function ensureNamed(cast: Cast, key: string, name: string): Entity {
  return cast.ensure(key, () => {
    const entity = newEntity(key, mediaName.test(name) ? 'media' : 'organization', name)
    entity.country = leadingCountry(name)?.code ?? trailingCountry(name)?.code ?? null
    for (const word of nameWords(name)) {
      const role = roleNounOf(word)
      if (role?.kind === 'body' && role.sector !== null) entity.sectors.add(role.sector)
    }
    if (entity.type === 'media') entity.sectors.add('JRN')
    if (/minist|department/iu.test(name)) entity.sectors.add('GOV')
    return entity
  })
}

/** "Russian", "U.S.", "New Zealand" in front of an organisation's name. */
function leadingCountry(name: string): { code: string; rest: string } | null {
  const parts = name.split(/\s+/u)
  for (let length = Math.min(3, parts.length - 1); length >= 1; length -= 1) {
    const lead = parts.slice(0, length).join(' ')
    const country = countryOfDemonym(lead) ?? countryNamed(lead)
    if (country !== null) return { code: country.code, rest: parts.slice(length).join(' ') }
  }
  return null
}

/** "of Lania" behind an organisation's name. */
function trailingCountry(name: string): { code: string; rest: string } | null {
  const match = name.match(/^(?<rest>.*) (?:of|in) (?:the )?(?<owner>.+)$/u)
  const country = match?.groups?.owner === undefined ? null : countryNamed(match.groups.owner)
  return country === null ? null : { code: country.code, rest: match?.groups?.rest ?? name }
}

/** The country whose whole government a name means: "Federal Government of Lania", "Lanian Government". */
export function governmentNamed(name: string): string | null {
  if (!/\bgovernment\b/iu.test(name)) return null
  const place = leadingCountry(name) ?? trailingCountry(name)
  const code = place?.code ?? null
  const bare = place?.rest ?? name
  return code !== null &&
    /^(?:(?:federal|central|interim|transitional|national|provisional|caretaker|the) )*government$/iu.test(
      bare,
    )
    ? code
    : null
}

type Organ = { country: string | null; name: string }

/** A name made only of the words of state organs, with the country that stands before, inside or behind it. */
function nationalOrgan(document: DocumentView, candidate: Candidate): Organ | null {
  const placed = leadingCountry(candidate.text) ?? trailingCountry(candidate.text)
  const bare = placed?.rest ?? candidate.text
  let country = placed?.code ?? null
  if (!nameWords(bare).every((word) => organWords.has(word))) return null
  if (country === null) {
    // "Russia's Foreign Ministry"
    const view = document.sentences[candidate.sentence]
    if (view !== undefined && /^['’]s?$/u.test(tokenText(view, candidate.first - 1)))
      for (let first = candidate.first - 4; first < candidate.first - 1; first += 1) {
        if (first < 0) continue
        const owner = textBetween(document, view, first, candidate.first - 1)
        country ??= countryNamed(owner)?.code ?? null
      }
  }
  return { country, name: canonicalOrgan(bare) }
}

/** "Ministry of Foreign Affairs" and "Foreign Affairs Ministry" are the Foreign Ministry; spelling is British. */
function canonicalOrgan(name: string): string {
  const inner = name.match(/^(?:Ministry|Department) (?:of|for) (?:the )?(.+)$/iu)?.[1]
  const kind = /^Department/iu.test(name) ? 'Department' : 'Ministry'
  return (inner === undefined ? name : `${inner} ${kind}`)
    .replace(/Foreign Affairs/iu, 'Foreign')
    .replaceAll(/Defense/giu, 'Defence')
    .replace(/^(?:Internal Affairs|Home Affairs) Ministry$/iu, 'Interior Ministry')
}

function organOf(
  { document, cast, longer }: Setting,
  candidate: Candidate,
  organ: Organ,
): { entity: Entity; rule: string } {
  const country = organ.country === null ? null : countryOf(organ.country)
  if (country === null) {
    // Without a country it is the one organ of that name that the article has named with one, else its own.
    const folded = foldName(organ.name)
    const owned = cast.bodies
      .sharing(folded.split(' '))
      .filter(({ type, name }) => type === 'organization' && foldName(name).endsWith(` ${folded}`))
    if (owned.length === 1 && owned[0] !== undefined) return { entity: owned[0], rule: 'short-form' }
    const named = longer(candidate.text)
    if (named !== null) return { entity: named, rule: 'short-form' }
    const key = localKey('org', organ.name, document.article.id)
    return { entity: ensureNamed(cast, key, candidate.text), rule: 'organ-without-country' }
  }
  const name = `${country.demonyms[0] ?? country.name} ${organ.name}`
  const entity = ensureNamed(cast, namedKey('org', name), name)
  entity.country = country.code
  return { entity, rule: 'national-organ' }
}

/** `longerForm`, found once for each text as long as no body gets another name. */
function longerForms(cast: Cast): (short: string) => Entity | null {
  const found = new Map<string, Entity | null>()
  let size = cast.bodies.size
  return (short) => {
    if (size !== cast.bodies.size) found.clear()
    size = cast.bodies.size
    const known = found.get(short)
    if (known !== undefined) return known
    const longer = longerForm(short, cast)
    found.set(short, longer)
    return longer
  }
}

/** The one organisation of the article whose fuller name a shorter one abbreviates, or null. */
function longerForm(short: string, cast: Cast): Entity | null {
  const folded = nameWords(short)
  const acronym = isAcronym(short)
  const alike = new Set([
    ...cast.bodies.sharing(folded),
    ...(acronym ? cast.bodies.abbreviated(lettersOf(short)) : []),
  ])
  const fitting = [...alike].filter((entity) =>
    [...entity.names, entity.name].some(
      (name) => isShortFormOf(folded, nameWords(name)) || (acronym && isAcronymOf(short, name)),
    ),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
