import { z } from 'zod'
import { lineSorter } from '../sorting/line-sorter.ts'
import { cellId } from './cells.ts'
import type { Cell, CellKey } from './cells.ts'

type Tallied = { ours: number; theirs: number; examples: string[] }

/** Examples of theirs that a cell keeps where ours has nothing. */
const keptExamples = 3

const Examples = z.array(z.string())

/**
 * Counts events by cell. What it has counted goes to the disk whenever it is of `atOnce` different cells: memory grows with the
 * pairs of countries that ours join, and with nothing else.
 */
export class Tally implements AsyncDisposable {
  readonly #atOnce: number
  readonly #lines = lineSorter()
  readonly #dyads = new Set<string>()
  #cells = new Map<string, Tallied>()
  #spilled = 0

  constructor({ atOnce = 100_000 }: { atOnce?: number } = {}) {
    this.#atOnce = atOnce
  }

  /** Answers a promise when it has to be waited for. */
  countOurs(key: CellKey): Promise<void> | undefined {
    this.#dyads.add(dyadOf(key))
    this.#at(key).ours += 1
    return this.#spillIfFull()
  }

  /** Ours come first, so that it is known which dyads they have. */
  hasDyad(key: CellKey): boolean {
    return this.#dyads.has(dyadOf(key))
  }

  /** Answers a promise when it has to be waited for. */
  countTheirs(key: CellKey, example: string): Promise<void> | undefined {
    const cell = this.#at(key)
    cell.theirs += 1
    if (cell.ours === 0 && cell.examples.length < keptExamples) cell.examples.push(example)
    return this.#spillIfFull()
  }

  /** All cells with an event by source, target, period and category, as often as it is asked; nothing may be counted any more. */
  async *cells(): AsyncGenerator<Cell> {
    await this.#spill()
    let cell: Cell | null = null
    for await (const line of this.#lines.sorted()) {
      const next = cellOf(line)
      if (cell !== null && cellId(cell) === cellId(next)) {
        cell = joined(cell, next)
        continue
      }
      if (cell !== null) yield cell
      cell = next
    }
    if (cell !== null) yield cell
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#lines[Symbol.asyncDispose]()
  }

  #at(key: CellKey): Tallied {
    const id = cellId(key)
    const found = this.#cells.get(id)
    if (found !== undefined) return found
    const made: Tallied = { ours: 0, theirs: 0, examples: [] }
    this.#cells.set(id, made)
    return made
  }

  #spillIfFull(): Promise<void> | undefined {
    return this.#cells.size < this.#atOnce ? undefined : this.#spill()
  }

  async #spill(): Promise<void> {
    const full = this.#cells
    this.#cells = new Map()
    // What was counted first of a cell comes first.
    const turn = String(this.#spilled).padStart(8, '0')
    if (full.size > 0) this.#spilled += 1
    for (const [id, { ours, theirs, examples }] of full)
      await this.#lines.add([id, turn, ours, theirs, JSON.stringify(examples)].join('\t'))
  }
}

function cellOf(line: string): Cell {
  const [source = '', target = '', period = '', category = '', , ours, theirs, examples = '[]'] =
    line.split('\t')
  return {
    source,
    target,
    period,
    category,
    ours: Number(ours),
    theirs: Number(theirs),
    // Most cells have none, and all are read several times.
    examples: examples === '[]' ? [] : Examples.parse(JSON.parse(examples)),
  }
}

function joined(a: Cell, b: Cell): Cell {
  const ours = a.ours + b.ours
  const examples = ours > 0 ? [] : [...a.examples, ...b.examples].slice(0, keptExamples)
  return { ...a, ours, theirs: a.theirs + b.theirs, examples }
}

function dyadOf({ source, target }: CellKey): string {
  return `${source} ${target}`
}
