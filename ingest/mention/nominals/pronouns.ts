import type { Gender } from '../../../knowledge/schema.ts'
import { clauseOf, governorsWithin, roleOf, speaks } from '../discourse.ts'
import type { History, Occurrence } from '../discourse.ts'
import type { Entity } from '../entity.ts'
import { lemmaOf, lowerText, tagOf } from '../sentence-view.ts'
import type { SentenceView } from '../sentence-view.ts'

type Kind = {
  gender: Gender | null
  number: 'person' | 'thing' | 'many'
  reflexive: boolean
}

/** A pronoun where it stands. */
type Standing = Kind & { possessive: boolean }

const kinds: Readonly<Record<string, Kind>> = {
  he: { gender: 'male', number: 'person', reflexive: false },
  him: { gender: 'male', number: 'person', reflexive: false },
  his: { gender: 'male', number: 'person', reflexive: false },
  himself: { gender: 'male', number: 'person', reflexive: true },
  she: { gender: 'female', number: 'person', reflexive: false },
  her: { gender: 'female', number: 'person', reflexive: false },
  hers: { gender: 'female', number: 'person', reflexive: false },
  herself: { gender: 'female', number: 'person', reflexive: true },
  it: { gender: null, number: 'thing', reflexive: false },
  its: { gender: null, number: 'thing', reflexive: false },
  itself: { gender: null, number: 'thing', reflexive: true },
  they: { gender: null, number: 'many', reflexive: false },
  them: { gender: null, number: 'many', reflexive: false },
  their: { gender: null, number: 'many', reflexive: false },
  theirs: { gender: null, number: 'many', reflexive: false },
  themselves: { gender: null, number: 'many', reflexive: true },
}

/** Whether a word is a third-person pronoun. */
export const isThirdPerson = (word: string): boolean => Object.hasOwn(kinds, word)

/** Whether a third-person pronoun can stand for an entity by gender and number. */
export function canBe(entity: Entity, word: string): boolean {
  const kind = kinds[word]
  return kind !== undefined && fitsAlone(entity, kind)
}

/** How many sentences back each kind of pronoun may look. */
const reachOf = { person: 4, thing: 2, many: 3 }
/** Below this a link is a guess and is not made. */
const leastScore = { person: 30, thing: 62, many: 50 }

/**
 * Whom a third-person pronoun stands for: the best-placed compatible entity by nearness, subject preference and parallel
 * role; null when nobody fits, the pronoun is empty ("it is raining") or two different ones fit equally well.
 */
export function resolvePronoun(
  view: SentenceView,
  token: number,
  history: History,
  speaker: Entity | null,
  ahead: Entity | null = null,
): { entities: readonly Entity[]; rule: string } | null {
  const word = lowerText(view, token)
  const found = kinds[word]
  if (found === undefined || isEmptyIt(view, token)) return null
  const kind: Standing = { ...found, possessive: tagOf(view, token) === 'PRP$' }
  const role = roleOf(view, token)
  // In an adverbial that opens the sentence the pronoun looks ahead to the main subject, unless somebody stands before it.
  const started = history.before(view.index, token, 0).some((occurrence) => agrees(occurrence, kind))
  if (ahead !== null && !started && fitsAlone(ahead, kind))
    return { entities: [ahead], rule: 'pronoun-ahead' }
  const own = isObject(view, token) && !kind.reflexive ? subjectsOf(view, token, history) : new Set()
  const scores = new Map<string, { occurrence: Occurrence; score: number; times: number }>()
  for (const occurrence of history.before(view.index, token, reachOf[kind.number])) {
    if (!agrees(occurrence, kind)) continue
    if (blocked(view, token, kind, occurrence, speaker)) continue
    if (occurrence.entities.some((entity) => own.has(entity))) continue
    const score = scoreOf(view, token, kind, role, occurrence)
    const key = occurrence.entities.map((entity) => entity.key).join(' ')
    const known = scores.get(key)
    // Being spoken of again and again makes an entity likelier, a little.
    if (known === undefined) scores.set(key, { occurrence, score, times: 1 })
    else
      scores.set(key, {
        occurrence: known.score >= score ? known.occurrence : occurrence,
        score: Math.max(known.score, score) + (known.times < 3 ? 6 : 0),
        times: known.times + 1,
      })
  }
  const ranked = [...scores.values()].toSorted((a, b) => b.score - a.score)
  const [best, next] = ranked
  if (best === undefined) return null
  if (next !== undefined && next.score === best.score) return null
  if (best.score < leastScore[kind.number]) return null
  const place =
    best.occurrence.sentence === view.index
      ? 'same-sentence'
      : best.occurrence.role === 'subject'
        ? 'subject'
        : 'nearest'
  return { entities: best.occurrence.entities, rule: `pronoun-${place}` }
}

function agrees(occurrence: Occurrence, kind: Kind): boolean {
  const [entity] = occurrence.entities
  if (entity === undefined) return false
  if (occurrence.entities.length > 1) return kind.number === 'many'
  return fitsAlone(entity, kind)
}

function fitsAlone(entity: Entity, kind: Kind): boolean {
  switch (kind.number) {
    case 'person':
      return entity.type === 'person' && (entity.gender === null || entity.gender === kind.gender)
    case 'thing':
      return entity.type !== 'person' && !(entity.type === 'group' && entity.plural)
    case 'many':
      return entity.type !== 'person' && (entity.plural || entity.type !== 'country')
  }
}

/** Binding: an object cannot be its own clause's subject; a pronoun cannot stand for a phrase it stands in. */
function blocked(
  view: SentenceView,
  token: number,
  kind: Standing,
  occurrence: Occurrence,
  speaker: Entity | null,
): boolean {
  if (speaker !== null && occurrence.entities.includes(speaker)) return true
  if (occurrence.sentence !== view.index) return kind.reflexive
  if (governorsWithin(view, token).includes(occurrence.token))
    return !kind.possessive || governorsWithin(view, token)[0] === occurrence.token
  const sameClause = clauseOf(view, token) === clauseOf(view, occurrence.token)
  if (kind.reflexive) return !sameClause
  if (kind.possessive) return false
  // "Tamm met him": not Tamm. A phrase inside the subject ("Tamm's aide met him") may be.
  return (
    sameClause &&
    view.governor[occurrence.token]?.label !== 'nmod:poss' &&
    !insideAdverbial(view, occurrence.token, token)
  )
}

const isObject = (view: SentenceView, token: number) =>
  /^(?:obj|iobj)$/u.test(view.governor[token]?.label ?? '')

/** Whom the subject of a pronoun's verb means, also where a verb before it shares its subject ("sealed it and named it"). */
function subjectsOf(view: SentenceView, token: number, history: History): ReadonlySet<Entity> {
  const before = history.before(view.index, token, 0)
  let verb = view.governor[token]?.token ?? null
  for (let steps = 0; verb !== null && steps < 5; steps += 1) {
    const at = verb
    const subject = (view.dependents[at] ?? []).find(({ label }) => label.startsWith('nsubj'))
    if (subject !== undefined)
      return new Set(
        before.filter((found) => found.token === subject.token).flatMap(({ entities }) => entities),
      )
    const above = view.governor[at] ?? null
    verb = above !== null && /^(?:conj|xcomp|advcl|obl|acl)$/u.test(above.label) ? above.token : null
  }
  return new Set()
}

/** An adverbial in front may name the subject's pronoun: "According to Tamm, she …". */
function insideAdverbial(view: SentenceView, earlier: number, token: number): boolean {
  return (
    roleOf(view, token) === 'subject' &&
    /^(?:obl|nmod)/u.test(view.governor[earlier]?.label ?? '') &&
    earlier < token
  )
}

function scoreOf(
  view: SentenceView,
  token: number,
  kind: Standing,
  role: Occurrence['role'],
  occurrence: Occurrence,
): number {
  const distance = view.index - occurrence.sentence
  let score = 100 - distance * 28
  if (occurrence.role === 'subject') score += 26
  else if (occurrence.role === 'object') score += 10
  if (role === occurrence.role && role !== 'other') score += 8
  if (occurrence.kind === 'name') score += 3
  if (occurrence.paragraph !== view.parsed.paragraph) score -= 6
  // In the same sentence a possessive mostly takes the nearest; a subject takes the subject above it.
  if (distance === 0) score -= Math.min(12, Math.floor((token - occurrence.token) / 4))
  if (
    distance === 0 &&
    kind.possessive &&
    occurrence.role === 'subject' &&
    clauseOf(view, token) === clauseOf(view, occurrence.token)
  )
    score += 14
  if (occurrence.quoted !== (view.quoted[token] ?? false)) score -= 8
  // "…, the ministry said. … , it said": who spoke goes on speaking.
  if (speaks(view, token) && view.quoted[token] !== true)
    score += occurrence.speaks ? 24 : occurrence.quoted ? -40 : 0
  // "Oslo reporters": who only modifies a noun is hardly gone on about.
  if (occurrence.modifies) score -= 24
  // "Police took the five to Bowen, where they were charged": what is done next is done to the same.
  if (
    distance === 0 &&
    occurrence.role === 'object' &&
    kind.number === 'many' &&
    view.governor[token]?.label === 'nsubj:pass'
  )
    score += 40
  const [entity] = occurrence.entities
  if (kind.number === 'person' && entity?.gender === kind.gender) score += 10
  if (kind.number === 'many' && occurrence.entities.length > 1) score += 12
  if (kind.number === 'many' && entity !== undefined && !entity.plural && occurrence.entities.length === 1)
    score -= 30
  return score
}

const weatherAndClefts = /^(?:rain|snow|seem|appear|happen|turn|take|follow|emerge|remain|depend)$/u

/** "It is clear that", "it rained", "it took weeks to": the subject stands for nothing. */
function isEmptyIt(view: SentenceView, token: number): boolean {
  if (lowerText(view, token) !== 'it') return false
  const above = view.governor[token] ?? null
  if (above === null || above.label === 'expl') return true
  const dependents = view.dependents[above.token] ?? []
  if (weatherAndClefts.test(lemmaOf(view, above.token)) && above.label.startsWith('nsubj')) return true
  const copula = dependents.some((arc) => arc.label === 'cop')
  const clause = dependents.some((arc) => /^(?:ccomp|csubj|xcomp|advcl|acl)/u.test(arc.label))
  if (copula && clause && above.label.startsWith('nsubj')) return true
  // "made it clear that", "find it hard to"
  return (
    above.label === 'obj' && /^(?:make|find|consider|think|deem)$/u.test(lemmaOf(view, above.token)) && clause
  )
}
