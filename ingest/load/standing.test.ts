import { expect, test } from 'vitest'
import { anArticle } from '../../test/fixtures/extraction.ts'
import { standingOf } from './standing.ts'

const day = (on: string) => ({ date: { from: on, to: on, precision: 'day' as const, text: null } })
const article = anArticle({ publishedAt: '2025-08-22' })
  .about('Dmitry Medvedev', { country: 'RUS', sectors: ['ELI'] })
  .about('Anu Tamm', { country: 'EST', sectors: ['BUS'] })
  .says('Anu Tamm, head of a bank, met Dmitry Medvedev, deputy chairman of the council.')
  .relates('Anu Tamm', 'leads', 'Anu Tamm', 'head')
  .relates('Dmitry Medvedev', 'leads', 'Dmitry Medvedev', 'deputy chairman')
  .build()

const medvedev = (on: string) => standingOf(article, day(on))('person:dmitry-medvedev')

test('the office on the day of the claim counts, then what the article says', () => {
  expect(medvedev('2010-05-05')).toEqual({ country: 'RUS', sector: 'GOV', title: 'president' })
  expect(medvedev('2015-05-05')).toEqual({ country: 'RUS', sector: 'GOV', title: 'prime minister' })
  expect(medvedev('2025-05-05')).toEqual({ country: 'RUS', sector: 'ELI', title: 'deputy chairman' })
})

test('whoever is not on the list is what the article says; nobody unknown is anything', () => {
  const standing = standingOf(article, { date: null })
  expect(standing('person:anu-tamm')).toEqual({ country: 'EST', sector: 'BUS', title: 'head' })
  expect(standing('person:marko-ilves')).toEqual({ country: null, sector: null, title: null })
})
