import { expect, it } from 'vitest'
import { mentionsOfChains } from './corenlp-chains.ts'

const text = 'Ms Tamm of Lania left. Her ministers stayed.'

function sentence(words: readonly (readonly [string, string, string])[], from: number) {
  let cursor = from
  return {
    tokens: words.map(([word, pos, ner]) => {
      const characterOffsetBegin = text.indexOf(word, cursor)
      cursor = characterOffsetBegin + word.length
      return { characterOffsetBegin, characterOffsetEnd: cursor, pos, ner }
    }),
  }
}

it('makes mentions of chains: kind by the tag of the head, type by its label', () => {
  const sentences = [
    sentence(
      [
        ['Ms', 'NNP', 'O'],
        ['Tamm', 'NNP', 'PERSON'],
        ['of', 'IN', 'O'],
        ['Lania', 'NNP', 'COUNTRY'],
        ['left', 'VBD', 'O'],
        ['.', '.', 'O'],
      ],
      0,
    ),
    sentence(
      [
        ['Her', 'PRP$', 'O'],
        ['ministers', 'NNS', 'O'],
        ['stayed', 'VBD', 'O'],
        ['.', '.', 'O'],
      ],
      22,
    ),
  ]
  const mentions = mentionsOfChains({
    sentences,
    corefs: {
      7: [
        { sentNum: 2, startIndex: 1, endIndex: 2, headIndex: 1 },
        { sentNum: 1, startIndex: 1, endIndex: 5, headIndex: 2 },
      ],
      9: [{ sentNum: 2, startIndex: 1, endIndex: 3, headIndex: 2 }],
      // Points at nothing.
      11: [{ sentNum: 3, startIndex: 1, endIndex: 2, headIndex: 1 }],
    },
  })
  expect(mentions.map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }))).toEqual([
    { start: 0, end: 16, kind: 'name', type: 'person', actor: 'chain 7', text: 'Ms Tamm of Lania' },
    { start: 23, end: 26, kind: 'pronoun', type: null, actor: 'chain 7', text: 'Her' },
    { start: 23, end: 36, kind: 'nominal', type: null, actor: 'chain 9', text: 'Her ministers' },
  ])
})
