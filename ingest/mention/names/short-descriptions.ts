import {
  kindOfBody,
  kindsOfSectors,
  kindsSaidBy,
  kindsShownBy,
  looseBodyNouns,
  needNotShow,
} from '../../../knowledge/body-kinds.ts'
import { words } from '../../../knowledge/phrases.ts'
import type { Entity } from '../entity.ts'
import type { Setting } from '../nominals/nominal-setting.ts'
import type { NounPhrase } from '../nominals/noun-phrase.ts'
import { isCapitalised, lemmaOf, lowerText } from '../sentence-view.ts'

const violent = new Set(
  words(
    'terrorist, terror, militant, extremist, jihadist, islamist, armed, rebel, evil, barbaric, vile, murderous, brutal, insurgent',
  ),
)
/** Modifiers that set another body apart from the one spoken of. */
const another = new Set(
  words(
    'rival, other, new, parent, foreign, local, private, state, public, same, second, third, former, sister, ruling, opposition, regional, national, federal, own',
  ),
)

/** "The ministry", "the agency", "the group": the one compatible organisation spoken of last. */
export function organizationMeant(setting: Setting, phrase: NounPhrase, lemma: string): Entity | null {
  const { view, history } = setting
  const said = kindsSaidBy(lemma)
  if (said.size === 0) return null
  if (phrase.possessor !== null) return ownBody(setting, phrase.possessor, lemma)
  const bodies = history
    .recent(view.index, phrase.first, 15)
    .filter((entity) => entity.type === 'organization' || entity.type === 'media')
  // "This terrorist organisation", "the militant group": the armed group spoken of.
  if (phrase.modifiers.length > 0 && phrase.modifiers.every((token) => violent.has(lowerText(view, token))))
    return bodies.find((entity) => entity.sectors.has('REB')) ?? null
  if (phrase.modifiers.length > 0)
    return described(
      setting,
      phrase,
      bodies.filter((entity) => isOfKind(entity, lemma)),
    )
  const found = nearestBody(setting, phrase, lemma)
  const kind = kindOfBody(lemma)
  if (found !== null && kind !== null) found.kinds.add(kind)
  return found
}

/** The body spoken of last, where one that is known to be such weighs more than one that might be. */
function nearestBody({ view, history }: Setting, phrase: NounPhrase, lemma: string): Entity | null {
  const isLoose = looseBodyNouns.has(lemma)
  let best: { entity: Entity; distance: number } | null = null
  for (const { entities, sentence } of history.before(view.index, phrase.first, 15)) {
    for (const entity of entities) {
      if (entity.type !== 'organization' && entity.type !== 'media') continue
      const isSure = isOfKind(entity, lemma)
      const back = view.index - sentence
      if (!isSure && (back > 8 || !maybeOfKind(entity, lemma))) continue
      const distance = back + (entity.describedBy.has(lemma) ? 0 : isSure || isLoose ? 2 : 5)
      if (best === null || distance < best.distance) best = { entity, distance }
    }
  }
  return best?.entity ?? null
}

/** "The medical charity", "the crane maker": who was described so, or the only one there is. */
function described({ view, countryIn }: Setting, phrase: NounPhrase, sure: readonly Entity[]): Entity | null {
  const country = countryIn(phrase.first, phrase.head)
  const own = phrase.modifiers
    .filter((token) => !/^[-–]$/u.test(lowerText(view, token)))
    .map((token) => lemmaOf(view, token))
  const called = sure.filter(
    (entity) =>
      (country === null || entity.country === country) &&
      own.every(
        (word, at) =>
          entity.describedBy.has(word) ||
          (country !== null && isCapitalised(view, phrase.modifiers[at] ?? -1)),
      ),
  )
  if (called.length === 1) return called[0] ?? null
  if (country !== null || phrase.modifiers.some((token) => isCapitalised(view, token))) return null
  if (own.some((word) => another.has(word)) || lowerText(view, phrase.first) !== 'the') return null
  return sure.length === 1 ? (sure[0] ?? null) : null
}

/** "Her party", "Tamm's company": the one fitting body that the article puts together with the possessor. */
function ownBody(setting: Setting, possessor: number, lemma: string): Entity | null {
  const [owner] = setting.meantAt(possessor)
  if (owner?.type !== 'person') return null
  const all = [...owner.bodies]
  const fitting = all.filter((body) => isOfKind(body, lemma))
  if (fitting.length === 1) return fitting[0] ?? null
  // A party need not be called one.
  return fitting.length === 0 && all.length === 1 && all[0] !== undefined && kindsOf(all[0]).length === 0
    ? all[0]
    : null
}

/** Everything that its names, descriptions and sectors say of a body. */
function kindsOf(entity: Entity): string[] {
  return [
    ...entity.kinds,
    ...[entity.name, ...entity.names].flatMap(kindsShownBy),
    ...kindsOfSectors(entity.sectors),
  ]
}

/** Whether a common noun is said of a body by what is known of it. */
export function isOfKind(entity: Entity, noun: string): boolean {
  if (entity.describedBy.has(noun)) return true
  const said = kindsSaidBy(noun)
  return kindsOf(entity).some((kind) => said.has(kind))
}

/** Nothing says what it is, and the noun is one that names need not show. */
function maybeOfKind(entity: Entity, noun: string): boolean {
  if (entity.type !== 'organization' || kindsOf(entity).length > 0) return false
  // What was called a group by its description is no company.
  if ([...looseBodyNouns].some((loose) => entity.describedBy.has(loose)) && !looseBodyNouns.has(noun))
    return false
  return needNotShow(noun)
}
