import { seededRandom } from '../../bench/graph/random.ts'

/** Numbers in [0, 1), the same for the same `SEED`; a new one is told, so that a failure can be repeated. */
export function randomFromSeed(): () => number {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  console.log(`SEED=${seed}`)
  return seededRandom(seed)
}
