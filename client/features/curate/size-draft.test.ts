import { expect, test } from 'vitest'
import { emptySize, sizeDraftOf, sizeOf, troubleOfSize } from './size-draft.ts'

const sentence = { start: 100, text: 'Shelling killed 3 to 5 people and hurt ten.' }
const dead = { low: '3', high: '5', words: '3 to 5 people' }
const size = { dead: { low: 3, high: 5, start: 116, end: 129 }, injured: null, arrested: null }

test('a size is written and read back', () => {
  expect(sizeDraftOf(size, sentence)).toEqual({ ...emptySize, dead })
  expect(sizeOf({ ...emptySize, dead }, sentence)).toEqual(size)
  expect(sizeOf({ ...emptySize, injured: { low: '10', high: '', words: ' ten ' } }, sentence)).toEqual({
    dead: null,
    injured: { low: 10, high: 10, start: 139, end: 142 },
    arrested: null,
  })
})

test('words at the beginning of a sentence are found', () => {
  const first = { ...emptySize, dead: { low: '2', high: '', words: 'Two' } }
  expect(sizeOf(first, { start: 5, text: 'Two died.' })?.dead).toEqual({ low: 2, high: 2, start: 5, end: 8 })
})

test('an empty form says nothing', () => {
  expect([sizeOf(emptySize, sentence), sizeDraftOf(null, sentence)]).toEqual([null, emptySize])
})

test.each([
  [dead, null],
  [{ ...dead, low: 'three' }, 'Give numbers of people in figures.'],
  [{ ...dead, low: '' }, 'Give numbers of people in figures.'],
  [{ ...dead, high: '2' }, 'A number ends below where it begins.'],
  [{ ...dead, words: 'six people' }, 'Write the words of each number as the sentence has them.'],
])('%j: %j', (count, trouble) => {
  expect(troubleOfSize({ ...emptySize, dead: count }, sentence)).toBe(trouble)
})

test('words that stand in the sentence twice keep their place', () => {
  const twice = { start: 100, text: 'It killed two and injured two.' }
  const before = {
    dead: { low: 2, high: 2, start: 110, end: 113 },
    injured: { low: 2, high: 2, start: 126, end: 129 },
    arrested: null,
  }
  const corrected = { ...sizeDraftOf(before, twice), dead: { low: '3', high: '', words: 'two' } }
  expect(sizeOf(corrected, twice, before)).toEqual({
    ...before,
    dead: { low: 3, high: 3, start: 110, end: 113 },
  })
})
