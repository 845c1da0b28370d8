import type { Graph } from '../../../cypher/connection.ts'
import { findKeys } from '../../../cypher/decisions/look-up.ts'
import { readReadingsOfActor } from '../../../cypher/decisions/readings.ts'
import type { ActorReading } from '../../../cypher/decisions/readings.ts'
import { isPartedKey } from '../../../model/slug.ts'
import { partedAlready, wrong } from './wrong.ts'

/** Mentions of an actor that have something in common: an article, a name, a title, or who is named with them. */
export type SplitGroup = {
  readonly by: 'article' | 'alias' | 'title' | 'company'
  /** The article's id, the name, the title, or the key of the company. */
  readonly value: string
  /** The same for people. */
  readonly name: string
  readonly articles: readonly string[]
}

export type SplitGroups = {
  readonly actor: string
  /** The keys that mean the actor in these articles. */
  readonly keys: readonly string[]
  readonly articles: readonly string[]
  /** Largest first, by kind. */
  readonly groups: readonly SplitGroup[]
}

const readingsAtOnce = 500
/** Beyond so many articles nobody reads the list: the rest is parted by rule. */
const mostArticles = 5000

/**
 * The mentions of an actor in groups by article, alias, title and company, for a person to part namesakes by. Groups that hold
 * all articles part nothing and are left out, except single articles. Throws a `Failure` (usage) for an unknown actor, and for
 * one in more articles than a person can look at.
 */
export async function splitGroups(graph: Graph, actor: string): Promise<SplitGroups> {
  return graph.read(async (reader) => {
    const found = (await findKeys(reader, [actor])).get(actor)
    if (found === undefined) throw wrong(`There is no actor "${actor}".`)
    const readings: ActorReading[] = []
    for (let after: [string, string] = ['', '']; ;) {
      const page = await readReadingsOfActor(reader, { actor: found.actor, after, limit: readingsAtOnce })
      readings.push(...page)
      const last = page.at(-1)
      if (last === undefined || page.length < readingsAtOnce) break
      if (readings.length > mostArticles)
        throw wrong(`"${actor}" stands in more than ${mostArticles} articles: too many to part by hand.`)
      after = [last.article, last.key]
    }
    if (readings.length === 0 && isPartedKey(found.actor)) throw partedAlready(found.actor)
    const groups = groupsOf(readings)
    const company = groups.filter(({ by }) => by === 'company').map(({ value }) => value)
    const known = await findKeys(reader, company)
    return {
      actor: found.actor,
      keys: [...new Set(readings.map(({ key }) => key))].toSorted(),
      articles: [...new Set(readings.map(({ article }) => article))].toSorted(),
      groups: groups.map((group) =>
        group.by === 'company' ? { ...group, name: known.get(group.value)?.name ?? group.value } : group,
      ),
    }
  })
}

/** Readings in groups by what they have in common, largest first. Pure. */
export function groupsOf(readings: readonly ActorReading[]): SplitGroup[] {
  const all = new Set(readings.map(({ article }) => article)).size
  const groups = (['alias', 'title', 'company'] as const).flatMap((by) => {
    const articles = new Map<string, Set<string>>()
    for (const reading of readings)
      for (const value of valuesOf(reading, by))
        articles.set(value, (articles.get(value) ?? new Set()).add(reading.article))
    return [...articles]
      .filter(([, members]) => members.size < all)
      .toSorted(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
      .map(([value, members]): SplitGroup => ({ by, value, name: value, articles: [...members].toSorted() }))
  })
  const single = [...new Map(readings.map((reading) => [reading.article, reading])).values()].map(
    ({ article, title, publishedAt }): SplitGroup => ({
      by: 'article',
      value: article,
      name: [title ?? article, ...(publishedAt === null ? [] : [publishedAt.slice(0, 10)])].join(', '),
      articles: [article],
    }),
  )
  return [...groups, ...single]
}

function valuesOf(reading: ActorReading, by: 'alias' | 'title' | 'company'): readonly string[] {
  return by === 'alias' ? reading.names : by === 'title' ? reading.titles : reading.company
}
