import { expect, it } from 'vitest'
import { alongside, openNotes } from './alongside.ts'

it('gives notes as they come, before the steps that they led to', async () => {
  const notes = openNotes<string>()
  const waiting = Promise.withResolvers<void>()
  async function* work() {
    notes.tell('note 1')
    yield 'step 1'
    notes.tell('note 2')
    await waiting.promise
    notes.tell('note 3')
    yield 'step 2'
    notes.tell('note 4')
  }
  const given: string[] = []
  for await (const one of alongside(work(), notes)) {
    given.push(one)
    // The work goes on only when its note has been heard.
    if (one === 'note 2') waiting.resolve()
  }
  expect(given).toEqual(['note 1', 'step 1', 'note 2', 'note 3', 'step 2', 'note 4'])
})

it('fails as the work fails', async () => {
  const notes = openNotes<string>()
  async function* work() {
    notes.tell('note')
    yield 'step'
    throw new Error('no more')
  }
  const given: string[] = []
  const follow = async () => {
    for await (const one of alongside(work(), notes)) given.push(one)
  }
  await expect(follow()).rejects.toThrow('no more')
  expect(given).toEqual(['note', 'step'])
})
