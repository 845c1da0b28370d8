import { seededRandom } from '../bench/graph/random.ts'

/** The number that `SEED` names; without one a new number, which is told, so that a failure can be repeated. */
export function seed(): number {
  const given = process.env['SEED']
  if (given !== undefined) return Number(given)
  const chosen = Date.now() % 1_000_000
  console.log(`SEED=${chosen}`)
  return chosen
}

/** Numbers in [0, 1), the same for the same `SEED`. */
export function randomFromSeed(): () => number {
  return seededRandom(seed())
}
