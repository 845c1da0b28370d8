import { expect, it } from 'vitest'
import { eventTypes, intensityOf, modePhrases, phraseOf, ploverTable } from './event-types.ts'
import type { EventType } from './event-types.ts'

function inQuad(quad: number): EventType[] {
  return eventTypes.filter((type) => ploverTable[type].quad === quad)
}

it('has the four quads of PLOVER', () => {
  expect([1, 2, 3, 4].map(inQuad)).toEqual([
    ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'],
    ['COOPERATE', 'AID', 'RETREAT'],
    ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
    ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
  ])
})

it('scores cooperation above and conflict below zero, within ten', () => {
  const wrong = eventTypes.flatMap((type) => {
    const { quad, modes } = ploverTable[type]
    return [null, ...Object.keys(modes)]
      .map((mode) => ({ type, mode, intensity: intensityOf(type, mode) }))
      .filter(({ intensity }) => Math.abs(intensity) > 10 || (quad <= 2 ? intensity <= 0 : intensity > 0.5))
  })
  expect(wrong).toEqual([])
})

it('lets the score of a mode override that of its type', () => {
  expect([intensityOf('CONSULT', null), intensityOf('CONSULT', 'visit')]).toEqual([2.5, 4])
})

it('has words for modes that exist', () => {
  const names = eventTypes.flatMap((type) =>
    Object.keys(ploverTable[type].modes).map((mode) => `${type} ${mode}`),
  )
  expect(Object.keys(modePhrases).filter((name) => !names.includes(name))).toEqual([])
})

it.each([
  ['meeting', 'CONSULT', null],
  ['phone call', 'CONSULT', 'phone'],
  ['threat (violence)', 'THREATEN', 'violence'],
] as const)('says "%s" of %s %s', (words, type, mode) => {
  expect(phraseOf(type, mode)).toBe(words)
})
