import { kindOfBody } from '../../../knowledge/body-kinds.ts'
import type { Cast, Entity } from '../entity.ts'
import { ensureCountry } from '../governments.ts'
import { roleOf } from '../discourse.ts'
import type { History } from '../discourse.ts'
import { dependentsBy, lemmaOf, lowerText } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isOfKind } from '../names/short-descriptions.ts'

/**
 * "Both countries", "the two leaders", "the two sides": the last two that fit, from the nearest stretch of text that has
 * exactly two. Null where it has more, or none has.
 */
export function resolvePair(
  view: SentenceView,
  phrase: NounPhrase,
  history: History,
  cast: Cast,
): { entities: readonly Entity[]; rule: string } | null {
  if (!phrase.plural || !isPair(view, phrase)) return null
  const lemma = lemmaOf(view, phrase.head)
  const pick = /^(?:country|nation|state|government|capital|neighbour|neighbor|ally)$/u.test(lemma)
    ? countryOf
    : /^(?:leader|president|man|woman|minister|premier|official|diplomat|counterpart|candidate|prisoner)$/u.test(
          lemma,
        )
      ? personOf
      : /^(?:side|party|rival|enemy|power|partner|organization|organisation|group|company|team)$/u.test(lemma)
        ? sideOf
        : kindOfBody(lemma) === null
          ? null
          : (entity: Entity) => (isOfKind(entity, lemma) ? entity : null)
  if (pick === null) return null
  // "Berg urged both sides": who urges is on neither, and what stands around him tells nothing.
  const ofAnother = isObjectOfAnother(view, phrase.head)
  const elsewhere =
    ofAnother || roleOf(view, phrase.head) !== 'subject' ? lastTwo(view, 0, history, cast, pick) : null
  return elsewhere ?? (ofAnother ? null : lastTwo(view, phrase.first, history, cast, pick))
}

/** The last two that fit before a token. */
function lastTwo(
  view: SentenceView,
  from: number,
  history: History,
  cast: Cast,
  pick: (entity: Entity, cast: Cast) => Entity | null,
): { entities: readonly Entity[]; rule: string } | null {
  // Two whom the text itself has joined come before any count: "Ilves and Tamm discussed Lania … both leaders".
  const joined =
    history.before(view.index, from, 1).find(({ entities }) => entities.length > 1)?.entities ?? []
  const [one, other] = joined.map((entity) => pick(entity, cast))
  if (joined.length === 2 && one && other && one !== other)
    return { entities: [one, other].toSorted(byKey), rule: 'pair-joined' }
  for (const back of [0, 1, 2]) {
    const found = new Map<string, Entity>()
    for (const entity of history.recent(view.index, from, back)) {
      const picked = pick(entity, cast)
      if (picked !== null) found.set(picked.key, picked)
    }
    if (found.size === 2) return { entities: [...found.values()].toSorted(byKey), rule: 'pair' }
    if (found.size > 2) return null
  }
  return null
}

function isObjectOfAnother(view: SentenceView, head: number): boolean {
  const arc = (view.roles[head] ?? []).find(({ label }) => /^(?:obj|iobj|obl:(?:with|on|to))$/u.test(label))
  if (arc === undefined) return false
  const subject = (view.dependents[arc.token] ?? []).find(({ label }) => label === 'nsubj')
  return subject !== undefined && dependentsBy(view, subject.token, 'conj').length === 0
}

const byKey = (a: Entity, b: Entity) => (a.key < b.key ? -1 : 1)

function isPair(view: SentenceView, phrase: NounPhrase): boolean {
  for (let token = phrase.first; token < phrase.head; token += 1)
    if (/^both$/u.test(lowerText(view, token))) return true
  return phrase.numeral === 'two' && phrase.article === 'definite'
}

function countryOf(entity: Entity, cast: Cast): Entity | null {
  if (entity.type === 'country') return entity
  return entity.type === 'person' && entity.country !== null && entity.titles.size > 0
    ? ensureCountry(cast, entity.country)
    : null
}

function personOf(entity: Entity): Entity | null {
  return entity.type === 'person' ? entity : null
}

function sideOf(entity: Entity, cast: Cast): Entity | null {
  if (entity.type === 'organization' || entity.type === 'group') return entity
  return countryOf(entity, cast)
}
