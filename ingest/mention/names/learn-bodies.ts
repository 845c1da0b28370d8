import { kindOfBody, looseBodyNouns } from '../../../knowledge/body-kinds.ts'
import { roleNounOf } from '../../../knowledge/role-nouns.ts'
import type { Entity } from '../entity.ts'
import type { Found } from '../found.ts'
import { demonymAmong } from '../governments.ts'
import { nounPhrase } from '../nominals/noun-phrase.ts'
import { dependentsBy, isNoun, lemmaOf, lowerText, tagOf } from '../sentence-view.ts'
import type { DocumentView, SentenceView } from '../sentence-view.ts'

/**
 * Learns before anything is read through what an article says its organisations are ("the charity Open Hand", "Lanco, a
 * family-owned company", "Lanco is a company") and who bears arms ("fighters of the Free Front", "the rebel group Free Front").
 */
export function learnBodies(document: DocumentView, names: readonly Found[]): void {
  for (const name of names) {
    const [entity] = name.entities
    const view = document.sentences[name.sentence]
    if (view === undefined || entity === undefined || (name.type !== 'organization' && name.type !== 'media'))
      continue
    for (const noun of descriptionsOf(view, name)) learn(view, noun, entity, ownersAt(names, name.sentence))
    if (hasFighters(view, name) && !entity.sectors.has('IGO')) addSector(entity, 'REB')
  }
}

/** The nouns that describe a name: right before it, in apposition, or as what it is said to be. */
function descriptionsOf(view: SentenceView, name: Found): number[] {
  const above = view.governor[name.head] ?? null
  const found = dependentsBy(view, name.head, 'appos')
  if (above?.label === 'appos') found.push(above.token)
  if (above?.label === 'nsubj' && dependentsBy(view, above.token, 'cop').length > 0) found.push(above.token)
  if (isNoun(view, name.first - 1)) found.push(name.first - 1)
  return found.filter((token) => !tagOf(view, token).startsWith('NNP') && !tagOf(view, token).endsWith('S'))
}

/** Whose country a possessor's token names. */
function ownersAt(names: readonly Found[], sentence: number): (token: number) => string | null {
  return (token) =>
    names.find((item) => item.sentence === sentence && item.head === token && item.type === 'country')
      ?.entities[0]?.country ?? null
}

function learn(
  view: SentenceView,
  noun: number,
  entity: Entity,
  countryAt: (token: number) => string | null,
): void {
  const lemma = lemmaOf(view, noun)
  const kind = kindOfBody(lemma)
  if (kind === null && !looseBodyNouns.has(lemma)) return
  const phrase = nounPhrase(view, noun)
  if (kind !== null) entity.kinds.add(kind)
  for (const token of phrase.modifiers) entity.describedBy.add(lemmaOf(view, token))
  entity.describedBy.add(lemma)
  entity.country ??=
    (phrase.possessor === null ? null : countryAt(phrase.possessor)) ?? demonymAmong(view, phrase.first, noun)
  const sector = roleNounOf(lemma)?.sector ?? null
  if (phrase.modifiers.some((token) => armed.test(lowerText(view, token)))) addSector(entity, 'REB')
  else if (sector !== null && sector !== 'GOV' && entity.sectors.size === 0) entity.sectors.add(sector)
}

const armed =
  /^(?:rebel|armed|militant|insurgent|guerrilla|jihadist|separatist|paramilitary|terrorist|terror)$/u
const fighters = /^(?:fighter|gunman|rebel|militant|insurgent|guerrilla|jihadist|militiaman)$/u

/** "Gunmen of the Free Front", "rebels from the Free Front". */
function hasFighters(view: SentenceView, name: Found): boolean {
  const above = view.governor[name.head] ?? null
  return (
    above?.label === 'nmod' &&
    fighters.test(lemmaOf(view, above.token)) &&
    dependentsBy(view, name.head, 'case').some((token) => /^(?:of|from)$/u.test(lowerText(view, token)))
  )
}

function addSector(entity: Entity, sector: 'REB'): void {
  if ([...entity.sectors].every((own) => own === 'PTY')) entity.sectors.add(sector)
}
