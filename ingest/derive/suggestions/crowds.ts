import { readNearKeys } from '../../../cypher/derive/suggestions.ts'
import type { Reader } from '../../../cypher/connection.ts'
import { Tally } from '../tally.ts'
import { nearNames } from './near-names.ts'
import { mostNearKeys } from './suggest-stage.ts'

/**
 * The actors whose suggestions change because more keys share a word now than are compared by it (a crowd), or fewer again:
 * nobody is compared by the word of a crowd.
 */
export async function actorsOfCrowds(
  reader: Reader,
  { come, gone }: { come: readonly string[]; gone: readonly string[] },
): Promise<string[]> {
  const change = new Tally()
  const names = { near: new Set<string>(), sound: new Set<string>() }
  const count = (keys: readonly string[], by: 1 | -1) => {
    for (const key of keys) {
      const own = nearNames(key)
      if (own === null) continue
      names.near.add(own.near)
      names.sound.add(own.sound)
      change.add(own.near, by)
      change.add(own.sound, by)
    }
  }
  count(come, 1)
  count(gone, -1)
  if (names.near.size === 0) return []
  const found = await readNearKeys(
    reader,
    { near: [...names.near], sound: [...names.sound] },
    mostNearKeys + come.length + gone.length + 1,
  )
  return [...Map.groupBy(found, ({ name }) => name)].flatMap(([name, keys]) => {
    const [after, before] = [keys.length, keys.length - change.get(name)]
    return after > mostNearKeys === before > mostNearKeys ? [] : keys.map(({ actor }) => actor)
  })
}
