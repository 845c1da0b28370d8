import { describe, expect, it } from 'vitest'
import { likenessOfNames } from './likeness-of-names.ts'

describe('likenessOfNames', () => {
  it.each<[string, string, number, string]>([
    ['Anu Tamm', 'Anu Tamm', 1, 'same name'],
    [' anu  TAMM ', 'Anu Tamm', 1, 'same name'],
    ['Jurgen Muller', 'Jürgen Müller', 0.97, 'same name but for accents, hyphens and spaces'],
    ['Kim Jongun', 'Kim Jong-un', 0.97, 'same name but for accents, hyphens and spaces'],
    ['Tamm, Anu', 'Anu Tamm', 0.9, 'same words in another order'],
    ['Anu Tamn', 'Anu Tamm', 0.8, 'one letter apart'],
    ['Anu Tmam', 'Anu Tamm', 0.8, 'one letter apart'],
    ['Mako Ilvez Rand', 'Marko Ilves Rand', 0.65, 'two letters apart'],
    ['A. Tamm', 'Anu Tamm', 0.7, 'surname and first initial'],
    ['Anu Maria Tamm', 'A. Tamm', 0.7, 'surname and first initial'],
    ['Tamm', 'Anu Tamm', 0.55, 'surname only'],
    ['Anu', 'Anu Tamm', 0.55, 'part of the name'],
    ['President Anu Tamm', 'Anu Tamm', 0.6, 'the name and other words'],
    ['Peeter Tamm', 'Anu Tamm', 0.3, 'same surname, another first name'],
  ])('compares %s with %s', (given, name, score, reason) => {
    expect(likenessOfNames(given, { name, aliases: [] })).toEqual({ score, reasons: [reason] })
  })

  it('names the alias that fits better', () => {
    const actor = { name: 'Anu Tamm', aliases: ['Chancellor Tamm', 'Iron Anu'] }
    expect(likenessOfNames('iron anu', actor)).toEqual({ score: 0.95, reasons: ['alias "Iron Anu"'] })
    expect(likenessOfNames('Iran Anu', actor)).toEqual({
      score: 0.76,
      reasons: ['alias "Iron Anu"', 'one letter apart'],
    })
  })

  it.each(['Piret Kask', 'Anne Toom', '', '?'])('finds nothing in common with %s', (given) => {
    expect(likenessOfNames(given, { name: 'Anu Tamm', aliases: [] })).toBeNull()
  })
})
