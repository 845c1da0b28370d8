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
