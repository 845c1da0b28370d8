import type { Reader } from '../../cypher/connection.ts'
import type { Scope } from '../../cypher/filters/selection.ts'
import { resolveActors } from '../../cypher/queries/actors.ts'
import { actorsNamedLike } from '../../cypher/queries/match-actors.ts'
import type { ReadName } from '../../model/api/ask.ts'
import type { ActorSummary } from '../../model/api/resources.ts'
import type { NamedInQuestion } from '../../model/question.ts'
import { candidatesFor } from '../match/candidates.ts'
import type { Candidate } from '../match/candidates.ts'

/** A name of the question with those for whom it was taken, best first; nobody where the graph does not know it. */
export type Resolved = {
  name: ReadName
  taken: readonly ActorSummary[]
  /** Nobody else could be meant: the reason need not be told. */
  isEvident: boolean
}

/** So many full-text hits of a name are compared. */
const mostCompared = 200
/** Part of a name, or better. */
const leastScore = 0.5
const sameScore = 0.9
const mostOthers = 5

/** Whom the names of a question mean in the graph. */
export async function resolveNames(
  reader: Reader,
  names: readonly NamedInQuestion[],
  scope: Scope,
): Promise<Resolved[]> {
  const keys = names.flatMap(({ key, country }) => [
    ...(key === null || key.includes('@') ? [] : [key]),
    ...(country === null ? [] : [`country:${country}`]),
  ])
  const { actors: known } = await resolveActors(reader, keys)
  const { hits } = await actorsNamedLike(
    reader,
    names.map((name) => searched(name)),
    { types: undefined, scope, candidates: mostCompared },
  )
  return names.map((name) => {
    const found = hits.get(searched(name)) ?? { actors: [], whole: true }
    const { candidates } = candidatesFor(searched(name), found, mostCompared)
    const country = name.country === null ? undefined : known.get(`country:${name.country}`)
    const own = name.key === null || name.key.includes('@') ? undefined : known.get(name.key)
    return name.kind === 'description'
      ? resolveDescription(name, { candidates, hits: found.actors, country, own })
      : resolveName(name, candidates, own)
  })
}

const searched = ({ kind, name, text }: NamedInQuestion): string =>
  (kind === 'description' ? text : name).replace(/^(?:the|a|an|some|any|all)\s+/iu, '')

type Candidates = {
  candidates: readonly Candidate[]
  hits: readonly ActorSummary[]
  country: ActorSummary | undefined
  own: ActorSummary | undefined
}

const busiest = (some: readonly Candidate[]): ActorSummary | undefined =>
  some.toSorted((a, b) => b.actor.degree - a.actor.degree || b.score - a.score)[0]?.actor

/** One name is one actor: that of its key, else of its own words, else the busiest of those that bear it. */
function resolveName(
  name: NamedInQuestion,
  candidates: readonly Candidate[],
  own: ActorSummary | undefined,
): Resolved {
  const good = candidates.filter(
    ({ score, reasons }) => score >= leastScore && !reasons.includes('the name and other words'),
  )
  const same = good.filter(({ score, actor }) => score >= sameScore && !actor.id.includes('@'))
  const isSurname = !name.name.trim().includes(' ')
  const taken = own ?? (isSurname ? undefined : same[0]?.actor) ?? busiest(same) ?? busiest(good)
  const others = own === undefined ? good.map(({ actor }) => actor).filter(({ id }) => id !== taken?.id) : []
  return told(name, taken === undefined ? [] : [taken], others, whyNamed(name, taken, own, others))
}

/** Why somebody was taken, in words. */
type Reason = { how: string; isEvident: boolean }

const evident = (how: string): Reason => ({ how, isEvident: true })
const chosen = (how: string): Reason => ({ how, isEvident: false })
const byKey = evident('it is known by that name')

function whyNamed(
  name: NamedInQuestion,
  taken: ActorSummary | undefined,
  own: ActorSummary | undefined,
  others: readonly ActorSummary[],
): Reason {
  if (taken === undefined) return chosen('nobody of that name is in the graph')
  if (own !== undefined) return byKey
  if (taken.name.toLowerCase() === name.name.toLowerCase()) return evident('it has that name')
  return others.length === 0
    ? evident('nobody else in the graph bears it')
    : chosen('of those who bear it, this one takes part in most events')
}

/**
 * "North Korean troops" are article by article other people: any that are described so, or are a group of the same country
 * and sector; without one the country.
 */
function resolveDescription(name: NamedInQuestion, { candidates, hits, country, own }: Candidates): Resolved {
  if (own !== undefined) return told(name, [own], [], byKey)
  const described = candidates.filter(({ score }) => score >= sameScore).map(({ actor }) => actor)
  const alike = hits.filter(
    (actor) =>
      actor.type === name.type &&
      name.country !== null &&
      actor.country === name.country &&
      actor.sectors.some((sector) => name.sectors.includes(sector)),
  )
  const groups = [...new Map([...described, ...alike].map((actor) => [actor.id, actor])).values()]
  if (groups.length > 0) {
    const names = [...new Set(groups.map((group) => group.name))]
    return told(
      name,
      groups,
      [],
      chosen(`any of ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and others' : ''}`),
    )
  }
  if (country !== undefined)
    return told(name, [country], [], chosen('nobody is described so; its country is taken'))
  return told(
    name,
    [],
    candidates.map(({ actor }) => actor),
    chosen('nobody is described so in the graph'),
  )
}

const brief = ({ id, name: called, type }: ActorSummary) => ({ id, name: called, type })

function told(
  name: NamedInQuestion,
  taken: readonly ActorSummary[],
  others: readonly ActorSummary[],
  { how, isEvident }: Reason,
): Resolved {
  return {
    name: { ...name, taken: taken.map(brief), others: others.slice(0, mostOthers).map(brief), how },
    taken,
    isEvident,
  }
}
