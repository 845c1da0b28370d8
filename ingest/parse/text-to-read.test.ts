import { expect, it } from 'vitest'
import { standInFor, textToRead } from './text-to-read.ts'

it('gives the tagger an acronym that is no word, of the same length', () => {
  expect(textToRead('Troops said that IS fighters had fled, and the WHO agreed.')).toBe(
    'Troops said that UN fighters had fled, and the IMF agreed.',
  )
})

it('leaves words and shouted sentences alone', () => {
  expect(textToRead('This is it. Who is he? ISIS fell.')).toBe('This is it. Who is he? ISIS fell.')
  expect(textToRead('LANIA SAYS THAT PEACE IS NEAR AND THAT TROOPS ARE HOME')).toBe(
    'LANIA SAYS THAT PEACE IS NEAR AND THAT TROOPS ARE HOME',
  )
})

it('tells a stand-in from what the article says itself', () => {
  expect(standInFor('UN', 'IS')).toBe(true)
  expect(standInFor('UN', 'UN')).toBe(false)
})

it('reads the apostrophe of printers as that of typewriters, within words only', () => {
  expect(textToRead('Tamm’s envoy didn’t go. “We’ll stay,” he said of the ‘allies’ plan’.')).toBe(
    "Tamm's envoy didn't go. “We'll stay,” he said of the ‘allies’ plan’.",
  )
})
