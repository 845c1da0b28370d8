import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostSteps, noProgress, stepWords, withStep } from './job-progress.ts'
import type { ToldStep } from './job-progress.ts'

const loaded: ToldStep = {
  id: 'a-1',
  step: { step: 'loaded', path: 'talks.txt', article: '1f', claims: 1 },
}

describe('the progress of a job', () => {
  it('keeps a step once, however often the server tells it', () => {
    const once = withStep(noProgress, loaded)
    expect(once).toEqual({ steps: [loaded], isDerived: false, isConnected: false })
    expect(withStep(once, loaded)).toBe(once)
  })

  it('knows when actors and links are up to date, and goes on knowing it', () => {
    const derived = withStep(noProgress, { id: 'a-2', step: { step: 'derived' } })
    expect(withStep(derived, loaded).isDerived).toBe(true)
  })

  it('lists the last steps, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 600 }), (numbers) => {
        const ids = numbers.map((number) => `a-${number}`)
        const { steps } = ids.map((id): ToldStep => ({ ...loaded, id })).reduce(withStep, noProgress)
        const listed = steps.map(({ id }) => id)
        expect(new Set(listed).size).toBe(listed.length)
        expect(listed.length).toBe(Math.min(new Set(ids).size, mostSteps))
        expect(listed.at(-1) === undefined || ids.includes(listed.at(-1) ?? '')).toBe(true)
      }),
    )
  })
})

describe('a step in words', () => {
  it('says what became of the article', () => {
    expect(stepWords(loaded.step)).toBe('talks.txt: read, 1 claim')
    expect(stepWords({ step: 'loaded', path: 'a.md', article: '2', claims: 0 })).toBe(
      'a.md: read, no event found',
    )
    expect(stepWords({ step: 'known', path: 'a.md', article: '2' })).toBe('a.md: here already, nothing to do')
    expect(stepWords({ step: 'refused', path: 'b.pdf', reason: 'There is no text in it.' })).toBe(
      'b.pdf: left out. There is no text in it.',
    )
    const feed = { step: 'feed', path: 'https://post.example/feed', items: 1200, left: 1180 } as const
    expect(stepWords({ ...feed, title: 'Lania Post', taken: 20 })).toBe(
      'Lania Post: 20 pages of 1,200 items are fetched',
    )
    expect(stepWords({ ...feed, title: null, taken: 1 })).toBe(
      'https://post.example/feed: 1 page of 1,200 items are fetched',
    )
    expect(stepWords({ step: 'instead', path: 'https://post.example/1', reason: 'No.' })).toBe(
      'https://post.example/1: the text in the feed is read. No.',
    )
    expect(stepWords({ step: 'derived' })).toBe('Actors, events and links are up to date')
  })
})
