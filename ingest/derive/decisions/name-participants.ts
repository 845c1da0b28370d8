import type { Reader } from '../../../cypher/connection.ts'
import { findKeys } from '../../../cypher/decisions/look-up.ts'
import type { Corrections, Named } from '../../../model/decision.ts'
import { wrong } from './wrong.ts'

/**
 * Participants by their local keys, whether a key or an actor's id was given, and what is known of them: it goes into the
 * decision, for its article may know nothing of them. Throws a `Failure` (usage) for a key that nobody has.
 */
export async function nameParticipants(
  reader: Reader,
  { actors, recipients }: Pick<Corrections, 'actors' | 'recipients'>,
  given: Named,
): Promise<{ sides: Pick<Corrections, 'actors' | 'recipients'>; named: Named }> {
  for (const side of [actors ?? [], recipients ?? []])
    if (new Set(side).size < side.length) throw wrong('An actor is named twice on one side.')
  const known = new Map(given.map((actor) => [actor.id, actor]))
  const wanted = [...(actors ?? []), ...(recipients ?? [])].filter((key) => !known.has(key))
  const found = await findKeys(reader, wanted)
  const keyOf = (key: string): string => {
    const own = known.has(key) ? key : found.get(key)?.key
    if (own === undefined) throw wrong(`There is no actor "${key}".`)
    return own
  }
  return {
    sides: {
      ...(actors === undefined ? {} : { actors: actors.map(keyOf) }),
      ...(recipients === undefined ? {} : { recipients: recipients.map(keyOf) }),
    },
    named: [
      ...known.values(),
      ...[...found.values()].map(({ key, name, type, country, sectors }) => ({
        id: key,
        name,
        type,
        country,
        sectors,
      })),
    ],
  }
}
