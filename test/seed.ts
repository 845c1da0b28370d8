import { seededRandom } from '../bench/graph/random.ts'

/** The number that `SEED` names; a new one is told, so that a failure can be repeated. */
export function seed(): number {
  const given = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  console.log(`SEED=${given}`)
  return given
}

/** Numbers in [0, 1), the same for the same `SEED`. */
export function randomFromSeed(): () => number {
  return seededRandom(seed())
}
