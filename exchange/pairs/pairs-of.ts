import { distinctById } from '../../model/by-id.ts'
import { compareText } from '../../model/compare-text.ts'

/** Who takes part in an event, on which side. */
export type Side<Party> = { readonly role: 'actor' | 'recipient'; readonly party: Party }

/** Two who take part in one event. `symmetric`: PLOVER tells no recipient, each did it with the other. */
export type Pair<Party> = { readonly source: Party; readonly target: Party; readonly symmetric: boolean }

/**
 * Which pairs an event makes:
 * - `directed`: each actor with each recipient; those of a symmetric event in both directions
 * - `undirected`: the same pairs once, the smaller id first; actors who did something to somebody together are no pair
 * - `together`: all who take part with all, the smaller id first, as LINKED has it
 */
export type Pairing = 'directed' | 'undirected' | 'together'

/**
 * The pairs of an event, each once; nobody makes a pair with itself. `symmetric` is of the event (symmetric.ts): sides that a table
 * leaves out do not make it so.
 */
export function pairsOf<Party extends { readonly id: string }>(
  sides: readonly Side<Party>[],
  pairing: Pairing,
  symmetric: boolean,
): Pair<Party>[] {
  const actors = distinctById(sides.filter(({ role }) => role === 'actor').map(({ party }) => party))
  const recipients = distinctById(sides.filter(({ role }) => role === 'recipient').map(({ party }) => party))
  if (pairing === 'together') return once(cross(distinctById([...actors, ...recipients]), null, symmetric))
  const pairs = symmetric ? cross(actors, null, true) : cross(actors, recipients, false)
  return pairing === 'directed' ? pairs : once(pairs)
}

/** Each of some with each of others, or with each of their own. */
function cross<Party extends { readonly id: string }>(
  sources: readonly Party[],
  targets: readonly Party[] | null,
  symmetric: boolean,
): Pair<Party>[] {
  return sources.flatMap((source) =>
    (targets ?? sources)
      .filter((target) => target.id !== source.id)
      .map((target) => ({ source, target, symmetric })),
  )
}

/** The smaller id first. */
function once<Party extends { readonly id: string }>(pairs: readonly Pair<Party>[]): Pair<Party>[] {
  const found = new Map<string, Pair<Party>>()
  for (const { source, target, symmetric } of pairs) {
    const [first, second] = compareText(source.id, target.id) < 0 ? [source, target] : [target, source]
    found.set(`${first.id}\t${second.id}`, { source: first, target: second, symmetric })
  }
  return [...found.values()]
}
