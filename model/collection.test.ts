import { expect, test } from 'vitest'
import { exitCodes, Failure } from './failure.ts'
import { userCollection } from './collection.ts'

test('a collection has the slug of its name as id', () => {
  expect(userCollection('Border talks')).toEqual({ id: 'border-talks', name: 'Border talks', kind: 'user' })
})

test('a name stays on its line', () => {
  expect(userCollection(' Border\n\ttalks ')).toEqual({
    id: 'border-talks',
    name: 'Border talks',
    kind: 'user',
  })
})

test.each([
  ['x'.repeat(20_000), 'The name of a collection has at most 200 characters.'],
  ['samples', 'The collection "samples" is that of the invented reports: choose another.'],
  [' Samples', 'The collection "samples" is that of the invented reports: choose another.'],
  [' All', '"all" stands for every article: call the collection otherwise.'],
  ['!!!', 'A collection cannot be called "!!!": give it a word.'],
])('no collection of the user is called %j', (name, sentence) => {
  expect(() => userCollection(name)).toThrow(new Failure(sentence, exitCodes.usage))
})
