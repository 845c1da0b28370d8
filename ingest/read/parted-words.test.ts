import { expect, it } from 'vitest'
import { joinLines, wordsOf } from './parted-words.ts'

const words = wordsOf(['The harbour and the vote-winning well-known land-', 'slide'])

it.each([
  ['the', 'harbour', 'the harbour'],
  ['the har-', 'bour of Pelmark', 'the harbour of Pelmark'],
  ['the har\u00AD', 'bour', 'the harbour'],
  ['the quar‐', 'rel', 'the quarrel'],
  ['a vote-', 'winning plan', 'a vote-winning plan'],
  ['the Franco-', 'Lanian pact', 'the Franco-Lanian pact'],
  ['a 12-', 'year-old boy', 'a 12-year-old boy'],
  ['the vice-', 'president', 'the vice-president'],
  ['Kim Jong-', 'un spoke', 'Kim Jong-un spoke'],
  ['Marko Il-', 'ves spoke', 'Marko Ilves spoke'],
  ['the land-', 'slide', 'the landslide'],
  ['he said -', 'and left', 'he said - and left'],
  ['from 1990-', '“that year”', 'from 1990- “that year”'],
])('joins %j and %j', (line, next, joined) => {
  expect(joinLines(line, next, () => words)).toBe(joined)
})
