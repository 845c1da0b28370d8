import type { Placed } from './pdf-lines.ts'

/** Runs that differ in their place by less than this share of their size are drawn over each other. */
const twin = 0.15
/** What is raised or lowered is smaller than the letters beside it, next to them, and not far from their line. */
const raised = { size: 0.9, beside: 0.5, least: 0.1, most: 0.7 } as const

/** The runs of a page without those that are drawn twice, a little apart, so that they look bold or cast a shadow. */
export function withoutTwins(runs: readonly Placed[]): Placed[] {
  const places = new Map<string, Placed[]>()
  return runs.filter((run) => {
    if (run.text.trim().length < 2) return true
    const same = places.get(run.text) ?? []
    const near = twin * run.height
    if (
      same.some(
        ({ left, bottom }) => Math.abs(left - run.left) < near && Math.abs(bottom - run.bottom) < near,
      )
    )
      return false
    places.set(run.text, [...same.slice(-20), run])
    return true
  })
}

/**
 * The runs with what is raised or lowered put on its line ("19th", "CO2"), and without the marks of notes, which would stand
 * as figures at the ends of words.
 */
export function onTheLine(runs: readonly Placed[]): Placed[] {
  let base: Placed | null = null
  let right = 0
  return runs.map((run) => {
    if (run.text.trim() === '') return run
    const line = base !== null && isRaised(run, base, right) ? base : null
    right = run.left + run.width
    if (line === null) {
      base = run
      return run
    }
    const isNote = run.bottom > line.bottom && /^[\d*†‡§,\s]+$/u.test(run.text)
    return { ...run, bottom: line.bottom, text: isNote ? '' : run.text }
  })
}

function isRaised(run: Placed, base: Placed, right: number): boolean {
  const rise = Math.abs(run.bottom - base.bottom)
  return (
    run.height < raised.size * base.height &&
    Math.abs(run.left - right) <= raised.beside * base.height &&
    rise >= raised.least * base.height &&
    rise <= raised.most * base.height
  )
}

/** The value, as a size or a direction, that most letters of a text have; undefined of nothing. */
export function ofMostLetters<Item extends { readonly text: string }>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
): number | undefined {
  const letters = new Map<number, number>()
  for (const item of items) {
    const value = valueOf(item)
    letters.set(value, (letters.get(value) ?? 0) + item.text.trim().length)
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}
