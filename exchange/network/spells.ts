import { compareText } from '../../model/compare-text.ts'
import { daysLater } from '../../model/days.ts'
import type { Spell } from './network.ts'

/** The days that some spells cover, as few spells as can be, in order: those that overlap or follow each other are one. */
export function joinedSpells(spells: readonly Spell[]): Spell[] {
  const joined: Spell[] = []
  for (const spell of spells.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to))) {
    const last = joined.at(-1)
    if (last === undefined || spell.from > daysLater(last.to, 1)) joined.push(spell)
    else if (spell.to > last.to) joined[joined.length - 1] = { from: last.from, to: spell.to }
  }
  return joined
}
