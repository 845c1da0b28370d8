import { createHash } from 'node:crypto'
import { compareText } from '../../model/compare-text.ts'
import { exitCodes, Failure } from '../../model/failure.ts'

/** How a sample is parted among strata: as many of each, or as many as each has of the whole. */
export const allocations = ['equal', 'proportional'] as const
export type Allocation = (typeof allocations)[number]

/** A stratum of a sample. `weight` is how many of the population one drawn stands for. */
export type Stratum = { name: string; population: number; drawn: number; weight: number }

/** Where something stands in a draw: the hash of seed and id, so that neither load order nor place says anything. */
export function lot(seed: number, purpose: string, id: string): string {
  return createHash('sha256').update(`${seed}\n${purpose}\n${id}`).digest('hex')
}

type Entry<Item> = { item: Item; lot: string }

/**
 * Draws a stratified random sample without replacement in one pass over a population of any size: of each stratum those with
 * the smallest lots are kept. The same ids and seed give the same sample, in whatever order they come.
 */
export class StratifiedDraw<Item extends { id: string }> {
  readonly #size: number
  readonly #seed: number
  readonly #strata = new Map<string, { population: number; kept: Entry<Item>[] }>()

  constructor(size: number, seed: number) {
    this.#size = size
    this.#seed = seed
  }

  add(stratum: string, item: Item): void {
    let of = this.#strata.get(stratum)
    if (of === undefined) {
      of = { population: 0, kept: [] }
      this.#strata.set(stratum, of)
    }
    of.population += 1
    of.kept.push({ item, lot: lot(this.#seed, 'draw', item.id) })
    if (of.kept.length >= 2 * this.#size + 64) of.kept = smallest(of.kept, this.#size)
  }

  /** The sample in the order of its lots. Throws a `Failure` (usage) where there are more strata than are to be drawn. */
  finish(allocation: Allocation): {
    items: { item: Item; stratum: string; weight: number }[]
    strata: Stratum[]
  } {
    const populations = [...this.#strata]
      .map(([name, { population }]) => ({ name, population }))
      .toSorted((a, b) => compareText(a.name, b.name))
    const shares = allocate(populations, this.#size, allocation)
    const drawn = populations.flatMap(({ name, population }) => {
      const share = shares.get(name) ?? 0
      const weight = share === 0 ? 0 : population / share
      return smallest(this.#strata.get(name)?.kept ?? [], share).map((entry) => ({
        ...entry,
        stratum: name,
        weight,
      }))
    })
    return {
      items: drawn
        .toSorted((a, b) => compareText(a.lot, b.lot))
        .map(({ item, stratum, weight }) => ({ item, stratum, weight })),
      strata: populations.map(({ name, population }) => {
        const share = shares.get(name) ?? 0
        return { name, population, drawn: share, weight: share === 0 ? 0 : population / share }
      }),
    }
  }
}

function smallest<Item extends { id: string }>(
  entries: readonly Entry<Item>[],
  count: number,
): Entry<Item>[] {
  return entries.toSorted((a, b) => compareText(a.lot, b.lot)).slice(0, count)
}

/** How many are drawn of each stratum: at least one, at most all. */
export function allocate(
  strata: readonly { name: string; population: number }[],
  size: number,
  allocation: Allocation,
): Map<string, number> {
  const total = strata.reduce((sum, { population }) => sum + population, 0)
  if (total <= size) return new Map(strata.map(({ name, population }) => [name, population]))
  if (strata.length > size)
    throw new Failure(
      `There are ${strata.length} strata and only ${size} to draw: raise --n, or draw --by none.`,
      exitCodes.usage,
    )
  return allocation === 'equal' ? equally(strata, size) : proportionally(strata, size, total)
}

/** Small strata give all they have; what they lack is drawn of the larger ones. */
function equally(strata: readonly { name: string; population: number }[], size: number): Map<string, number> {
  const shares = new Map<string, number>()
  let left = size
  const rising = strata.toSorted((a, b) => a.population - b.population || compareText(a.name, b.name))
  for (const [index, { name, population }] of rising.entries()) {
    const share = Math.min(population, Math.floor(left / (rising.length - index)))
    shares.set(name, share)
    left -= share
  }
  return shares
}

/** By largest remainders, one at least. */
function proportionally(
  strata: readonly { name: string; population: number }[],
  size: number,
  total: number,
): Map<string, number> {
  const quotas = strata.map(({ name, population }) => ({
    name,
    population,
    share: Math.max(1, Math.floor((population / total) * size)),
    rest: ((population / total) * size) % 1,
  }))
  const byRest = quotas.toSorted((a, b) => b.rest - a.rest || compareText(a.name, b.name))
  let left = size - quotas.reduce((sum, { share }) => sum + share, 0)
  for (let turn = 0; left > 0; turn += 1) {
    const one = byRest[turn % byRest.length]
    if (one === undefined) break
    if (one.share >= one.population) continue
    one.share += 1
    left -= 1
  }
  // Where many small strata took their one, the largest give way.
  while (left < 0) {
    const [largest] = quotas.toSorted((a, b) => b.share - a.share || compareText(a.name, b.name))
    if (largest === undefined || largest.share <= 1) break
    largest.share -= 1
    left += 1
  }
  return new Map(quotas.map(({ name, share }) => [name, share]))
}
