import { expect, it } from 'vitest'
import { reader } from './read-text.fixture.ts'

const readText = reader('entities')

it.each([
  [
    'LA PAZ, Bolivia — Talks with Peru and Chile broke down on Friday. Anu Tamm urged the government to act.',
    'the government',
    ['country:BOL'],
  ],
  [
    'NAIROBI - Rain fell on Monday. Norway and Chile sent aid. The government deployed soldiers.',
    'The government',
    ['country:KEN'],
  ],
  [
    'Kenya voted on Monday. Kenya has many parties. Polls in Kenya closed late. Norway watched. The government was calm.',
    'The government',
    ['country:KEN'],
  ],
  [
    'Chile and Peru met in Oslo. Norway was host. The government was calm.',
    'The government',
    ['org:government@a1'],
  ],
  [
    'Norway and Chile watched. He signed a truce with the government in Kinshasa in 2017.',
    'the government',
    ['country:COD'],
  ],
  [
    'Norway and Chile watched as the government of President William Ruto fell.',
    'the government',
    ['country:KEN'],
  ],
])('%s', async (text, words, keys) => {
  expect((await readText(text)).meantBy(words)).toEqual(keys)
})
