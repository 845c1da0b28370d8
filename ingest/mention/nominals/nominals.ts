import { kinOf } from '../../../knowledge/kin.ts'
import { governmentSeat } from '../../../knowledge/metonyms.ts'
import { words } from '../../../knowledge/phrases.ts'
import { roleNounOf, stateNouns } from '../../../knowledge/role-nouns.ts'
import type { RoleNoun } from '../../../knowledge/role-nouns.ts'
import type { Entity } from '../entity.ts'
import { ensureCountry } from '../governments.ts'
import { groupOf } from './groups.ts'
import type { Resolution, Setting } from './nominal-setting.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { endedBy } from '../names/organizations.ts'
import { ownersInFront } from './owners.ts'
import { namesPeople } from './people-nouns.ts'
import { resolvePair } from './pairs.ts'
import { relative } from './relatives.ts'
import { officeHolders, roleHolder } from './role-descriptions.ts'
import { organizationMeant } from '../names/short-descriptions.ts'
import { isCapitalised, lemmaOf, lowerText, tagOf, tokenText } from '../sentence-view.ts'

const people: RoleNoun = { kind: 'many', sector: null }
const governments = new Set(words('government, administration, regime, authorities, leadership'))
const lands = new Set(words('country, nation, homeland, state, republic, kingdom'))

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
  if (role.kind === 'one' && !phrase.plural) return roleHolder(setting, phrase)
  const holders = phrase.plural ? officeHolders(setting, phrase) : []
  if (holders.length > 1) return { entities: holders, rule: 'offices-on-date', type: 'person' }
  if (role.kind === 'body' && !phrase.plural && phrase.article === 'definite') {
    const body = organizationMeant(setting, phrase, lemma)
    if (body !== null) return { entities: [body], rule: 'short-description', type: body.type }
  }
  const states =
    role.kind === 'one' && phrase.plural && stateNouns.has(lemma) ? joinedStates(setting, phrase) : []
  if (states.length > 1) return { entities: states, rule: 'each-state', type: 'country' }
  const called = calledByLastWord(setting, phrase)
  if (called !== null) return { entities: [called], rule: 'short-form', type: called.type }
  return groupOf(setting, phrase, role)
}

/** "Chilean and Peruvian negotiators": those of either state stand for it. */
function joinedStates(setting: Setting, phrase: NounPhrase): Entity[] {
  const { view } = setting
  for (let token = phrase.head - 1; token > 0; token -= 1) {
    if (!/^(?:JJ|NN|CC|,)/u.test(tagOf(view, token))) break
    if (
      lowerText(view, token) === 'and' &&
      /^(?:JJ|NNP)$/u.test(tagOf(view, token - 1)) &&
      setting.countryIn(token + 1, phrase.head) !== null &&
      setting.countryIn(Math.max(0, token - 2), token) !== null
    )
      return ownersInFront(setting, phrase)
  }
  return []
}

/** "The Farmers" of the Centre Farmers: the last word of the one name that ends so. */
function calledByLastWord({ view, cast }: Setting, { head, first, modifiers }: NounPhrase): Entity | null {
  if (!/^NNPS?$/u.test(tagOf(view, head)) || !isCapitalised(view, head) || modifiers.length > 0) return null
  if (lowerText(view, first) !== 'the') return null
  return endedBy(tokenText(view, head), cast)
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
  if (countries.length === 1 || all.length === 1) return countries[0] ?? all[0] ?? null
  return setting.home === null ? null : ensureCountry(cast, setting.home)
}

/** "the government of Lania", "the government of President Tamm", "the government in Lania City" */
function countryBehind(setting: Setting, head: number): string | null {
  const { view } = setting
  if (lowerText(view, head + 1) === 'in' && governmentSeat(tokenText(view, head + 2)) !== null)
    return governmentSeat(tokenText(view, head + 2))
  for (const arc of view.dependents[head] ?? []) {
    if (arc.label !== 'nmod' || arc.token < head) continue
    const cases = (view.dependents[arc.token] ?? []).filter((inner) => inner.label === 'case')
    if (!cases.some((inner) => /^(?:of|in)$/u.test(lowerText(view, inner.token)))) continue
    const code = setting.countryIn(head + 1, arc.token + 1) ?? governmentSeat(tokenText(view, arc.token))
    if (code !== null) return code
    const [ruler] = setting.meantAt(arc.token)
    if (ruler?.type === 'person' && ruler.country !== null) return ruler.country
  }
  return null
}
