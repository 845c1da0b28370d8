import type { RoleNoun } from '../../../knowledge/role-nouns.ts'
import { roleNounOf, vagueNouns } from '../../../knowledge/role-nouns.ts'
import { localKey } from '../../../model/slug.ts'
import { roleOf } from '../discourse.ts'
import { newEntity } from '../entity.ts'
import type { Entity } from '../entity.ts'
import type { Resolution, Setting } from './nominal-setting.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { lemmaOf, lowerText, tagOf, textBetween, tokenText } from '../sentence-view.ts'

/** Fighters and members of an organisation that fights are that organisation ("Hamas fighters"). */
const fighters = new Set([
  'militant',
  'fighter',
  'rebel',
  'insurgent',
  'extremist',
  'terrorist',
  'gunman',
  'jihadist',
  'guerrilla',
  'member',
  'group',
  'force',
  'forces',
])

/** Those who make up an organisation, where "of" names it. */
const volunteers = new Set([
  'volunteer',
  'soldier',
  'troop',
  'supporter',
  'activist',
  'loyalist',
  'rescuer',
  'medic',
  'representative',
])

/** "gunmen of the Patriotic Front": the organisation behind "of". */
function bodyBehind(setting: Setting, head: number): Entity | null {
  const { view } = setting
  for (const arc of view.dependents[head] ?? []) {
    if (arc.label !== 'nmod' || arc.token < head) continue
    if (
      !(view.dependents[arc.token] ?? []).some(
        (inner) => inner.label === 'case' && /^(?:of|from)$/u.test(lowerText(view, inner.token)),
      )
    )
      continue
    const [entity] = setting.meantAt(arc.token)
    if (entity?.type === 'organization' && !entity.key.includes('@')) return entity
  }
  return null
}

/**
 * An unnamed group ("security forces", "two Syrian generals", "protesters"): a local actor by its own words, with the country
 * and sector they tell. The same words mean the same group in one article; "the soldiers" goes back to the one group of soldiers.
 */
export function groupOf(setting: Setting, phrase: NounPhrase, role: RoleNoun): Resolution | null {
  const { view, document, cast, history } = setting
  const lemma = lemmaOf(view, phrase.head)
  const owner = setting.organizationIn(phrase.first, phrase.head)
  if (owner !== null && role.sector === 'REB' && owner.sectors.size === 0) owner.sectors.add('REB')
  if (owner !== null && fighters.has(lemma) && owner.sectors.has('REB'))
    return { entities: [owner], rule: 'members-of-organization', type: owner.type }
  const whole = fighters.has(lemma) || volunteers.has(lemma) ? bodyBehind(setting, phrase.head) : null
  if (whole !== null && phrase.article !== 'indefinite') {
    if (role.sector === 'REB') whole.sectors.add('REB')
    return { entities: [whole], rule: 'members-of-organization', type: whole.type }
  }
  if (owner === null && role.sector === 'REB' && phrase.modifiers.length === 0 && phrase.plural) {
    const rebels = cast.all().filter((entity) => entity.type === 'organization' && entity.sectors.has('REB'))
    if (rebels.length === 1 && rebels[0] !== undefined)
      return { entities: rebels, rule: 'only-armed-group', type: 'organization' }
  }
  if (
    vagueNouns.has(lemma) &&
    phrase.article === 'bare' &&
    phrase.modifiers.length === 0 &&
    phrase.numeral === null &&
    phrase.first === phrase.head &&
    phrase.end === phrase.head + 1 &&
    roleOf(view, phrase.head) === 'other'
  )
    return null
  if (isNoActor(setting, phrase, role, lemma)) return null
  const country = setting.countryIn(phrase.first, phrase.head) ?? possessorCountry(setting, phrase)
  const label = labelOf(setting, phrase, role)
  const key = localKey('org', label, document.article.id)
  const isMany = phrase.plural || role.kind === 'many'
  if (
    phrase.article === 'definite' &&
    phrase.possessor === null &&
    cast.get(key) === null &&
    phrase.modifiers.length === 0
  ) {
    const earlier = history.salient(
      view.index,
      phrase.first,
      (entity) => entity.type === 'group' && headOfName(entity.name) === lowerText(view, phrase.head),
    )
    if (earlier !== null) return { entities: [earlier], rule: 'same-group', type: 'group' }
  }
  const isMedia =
    /^(?:media|television|radio|press|broadcaster|newspaper|agency)$/u.test(lemma) &&
    (country !== null || lowerText(view, phrase.head - 1) === 'state')
  const entity = cast.ensure(key, () => newEntity(key, isMedia ? 'media' : 'group', label))
  if (phrase.possessor !== null && onlyOwner(setting, phrase) !== null)
    entity.names.add(textBetween(document, view, phrase.first, phrase.end))
  entity.plural ||= isMany
  entity.country ??= country
  const sector = role.sector ?? modifierSector(setting, phrase)
  if (sector !== null) entity.sectors.add(sector)
  return { entities: [entity], rule: 'unnamed-group', type: entity.type }
}

const buildings =
  /^(?:school|hospital|university|college|museum|church|mosque|clinic|shop|camp|academy|institute|bank)$/u
const alwaysBodies =
  /^(?:police|parliament|congress|opposition|military|army|intelligence|media|television|radio|press|judiciary|customs|clergy)$/u

/** "Into force", "at school": a bare noun is no body; and a building is one only when it acts. */
function isNoActor(setting: Setting, phrase: NounPhrase, role: RoleNoun, lemma: string): boolean {
  if (role.kind !== 'body') return false
  if (buildings.test(lemma) && roleOf(setting.view, phrase.head) !== 'subject') return true
  return (
    !phrase.plural && phrase.article === 'bare' && phrase.modifiers.length === 0 && !alwaysBodies.test(lemma)
  )
}

function headOfName(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? ''
}

/**
 * The phrase's words without article: "Syrian generals"; a count tells groups apart ("15 civilians", "70 civilians"); a
 * possessing country is spoken as it stands.
 */
function labelOf(setting: Setting, phrase: NounPhrase, role: RoleNoun): string {
  const { view, document } = setting
  const owner = onlyOwner(setting, phrase)
  const own = [...ownWords(view, phrase), phrase.head]
  const begin = own[0] ?? phrase.head
  const contiguous = own.every((token, at) => token === begin + at)
  const words = contiguous
    ? textBetween(document, view, begin, phrase.end)
    : own.map((token) => tokenText(view, token)).join(' ')
  const plain = words.replaceAll(/\s+/gu, ' ').replaceAll(/["“”]/gu, '')
  const together =
    phrase.plural && role.kind === 'one' && tagOf(view, phrase.head) === 'NN' ? `${plain}s` : plain
  const initial =
    /^\p{Lu}\p{Ll}/u.test(together) && begin === 0 && !/^(?:NNP|JJ)/u.test(tagOf(view, 0))
      ? `${together.charAt(0).toLowerCase()}${together.slice(1)}`
      : together
  return owner === null ? initial : `${owner.name}${owner.name.endsWith('s') ? '’' : '’s'} ${initial}`
}

/** The modifiers that name the group: from a count on ("dead three women" is no name), without half a measure ("six-member"). */
function ownWords(view: Setting['view'], phrase: NounPhrase): number[] {
  const count = view.tokens.findIndex(
    (token, at) =>
      at >= phrase.first && at < phrase.head && token.partOfSpeech === 'CD' && phrase.article !== 'definite',
  )
  const measure = view.tokens.findIndex(
    (token, at) =>
      at > phrase.first && at < phrase.head && token.partOfSpeech === 'HYPH' && tagOf(view, at - 1) === 'CD',
  )
  return [...(count < 0 || measure > 0 ? [] : [count]), ...phrase.modifiers].filter(
    (at) => at >= count && (measure < 0 || at < measure || at > measure + 1),
  )
}

function possessorCountry(setting: Setting, phrase: NounPhrase): string | null {
  return onlyOwner(setting, phrase)?.country ?? null
}

/** The one possessor of a phrase; what belongs to two ("both countries' media") is said of neither alone. */
function onlyOwner(setting: Setting, phrase: NounPhrase): Entity | null {
  const owners = phrase.possessor === null ? [] : setting.meantAt(phrase.possessor)
  return owners.length === 1 ? (owners[0] ?? null) : null
}

/** "Military officials", "police commanders", "opposition politicians": the modifier tells the sector. */
function modifierSector(
  setting: Setting,
  phrase: NounPhrase,
): Entity['sectors'] extends Set<infer S> ? S | null : never {
  for (const token of phrase.modifiers) {
    const role = roleNounOf(lemmaOf(setting.view, token))
    if (role?.sector !== null && role?.sector !== undefined) return role.sector
  }
  return null
}
