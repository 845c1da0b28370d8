import type { PathsAnswer } from '../../model/api/resources.ts'
import { counted, listed } from './found.ts'

type Searched = Pick<PathsAnswer, 'from' | 'to' | 'paths' | 'tried'>

/**
 * What a search for paths found, in a sentence, and what is to be noted of it. "No path" is said only of a search that tried
 * everything.
 */
export function sayPaths(searched: Searched): { says: string; notes: string[] } {
  return {
    says: found(searched),
    notes: searched.tried.timedOut
      ? ['The search for paths ran out of its time, so some may be missing; ask again.']
      : [],
  }
}

function found({ from, to, paths, tried }: Searched): string {
  const both = `${from.name} and ${to.name}`
  const [best] = paths
  const direct = paths.find(({ hops }) => hops.length === 1)?.hops[0]
  if (direct !== undefined)
    return `${both} are joined by ${counted(direct.alternatives + 1, 'event')}, such as “${direct.event.name}”.`
  if (best !== undefined)
    return `${both} are linked through ${listed(
      best.hops.slice(1).map((hop) => hop.from.name),
      best.hops.length - 1,
    )}.`
  return tried.timedOut
    ? `No path between ${both} was found in time.`
    : `No path of up to ${counted(tried.hops, 'event')} joins ${both}.`
}
