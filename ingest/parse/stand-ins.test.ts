import { expect, it } from 'vitest'
import { standInFor, withStandIns } from './stand-ins.ts'

it('gives the tagger an acronym that is no word, of the same length', () => {
  expect(withStandIns('Troops said that IS fighters had fled, and the WHO agreed.')).toBe(
    'Troops said that UN fighters had fled, and the IMF agreed.',
  )
})

it('leaves words and shouted sentences alone', () => {
  expect(withStandIns('This is it. Who is he? ISIS fell.')).toBe('This is it. Who is he? ISIS fell.')
  expect(withStandIns('LANIA SAYS THAT PEACE IS NEAR AND THAT TROOPS ARE HOME')).toBe(
    'LANIA SAYS THAT PEACE IS NEAR AND THAT TROOPS ARE HOME',
  )
})

it('tells a stand-in from what the article says itself', () => {
  expect(standInFor('UN', 'IS')).toBe(true)
  expect(standInFor('UN', 'UN')).toBe(false)
})
