import { expect, it } from 'vitest'
import { describeEstimate, nothing, sum } from './estimate.ts'

const one = { articles: 1, requests: 1, fromCache: 0, usage: { input: 2_100, output: 300 } }
const three = { articles: 3, requests: 2, fromCache: 2, usage: { input: 4_000, output: 700 } }

it('adds up', () => {
  expect([one, three].reduce(sum, nothing)).toEqual({
    articles: 4,
    requests: 3,
    fromCache: 2,
    usage: { input: 6_100, output: 1_000 },
  })
})

it.each([
  [one, null, '1 article would take 1 request, about 2,100 tokens sent and 300 received. Nothing was sent.'],
  [
    three,
    { input: 0.5, output: 2 },
    '3 articles would take 2 requests (2 more are answered already), about 4,000 tokens sent and 700 received, 0.0034 at the prices given. Nothing was sent.',
  ],
  [
    { ...one, usage: { input: 2_000_000, output: 100_000 } },
    { input: 0.5, output: 2 },
    '1 article would take 1 request, about 2,000,000 tokens sent and 100,000 received, 1.20 at the prices given. Nothing was sent.',
  ],
])('says in one sentence what it would take', (estimate, prices, sentence) => {
  expect(describeEstimate(estimate, prices)).toBe(sentence)
})
