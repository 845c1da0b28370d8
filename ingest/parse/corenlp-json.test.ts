import { expect, it } from 'vitest'
import { CoreNlpDocument, toParsedArticle } from './corenlp-json.ts'

/** CoreNLP's answer to "He met Tamm.\n\nIlves left today.", with its 1-based indices and its oddities. */
const answer = {
  sentences: [
    {
      index: 0,
      basicDependencies: [
        { dep: 'ROOT', governor: 0, dependent: 2 },
        { dep: 'nsubj', governor: 2, dependent: 1 },
      ],
      enhancedPlusPlusDependencies: [
        { dep: 'ROOT', governor: 0, dependent: 2 },
        { dep: 'nsubj', governor: 2, dependent: 1 },
        { dep: 'nsubj', governor: 2, dependent: 1 },
        { dep: 'conj:and', governor: 3, dependent: 3 },
      ],
      entitymentions: [
        { tokenBegin: 0, tokenEnd: 1, characterOffsetBegin: 0, characterOffsetEnd: 2, ner: 'PERSON' },
        { tokenBegin: 2, tokenEnd: 3, characterOffsetBegin: 7, characterOffsetEnd: 11, ner: 'PERSON' },
      ],
      tokens: [
        { characterOffsetBegin: 0, characterOffsetEnd: 2, originalText: 'He', lemma: 'he', pos: 'PRP' },
        { characterOffsetBegin: 3, characterOffsetEnd: 6, originalText: 'met', lemma: 'meet', pos: 'VBD' },
        { characterOffsetBegin: 7, characterOffsetEnd: 11, originalText: 'Tamm', lemma: 'Tamm', pos: 'NNP' },
      ],
    },
    {
      index: 1,
      entitymentions: [
        {
          tokenBegin: 1,
          tokenEnd: 2,
          characterOffsetBegin: 25,
          characterOffsetEnd: 30,
          ner: 'DATE',
          timex: { type: 'DATE', value: '2025-08-22' },
        },
        { tokenBegin: 0, tokenEnd: 1, characterOffsetBegin: 14, characterOffsetEnd: 19, ner: 'NUMBER' },
      ],
      tokens: [
        {
          characterOffsetBegin: 14,
          characterOffsetEnd: 19,
          originalText: 'Ilves',
          lemma: 'Ilves',
          pos: 'NNP',
        },
        {
          characterOffsetBegin: 25,
          characterOffsetEnd: 30,
          originalText: 'today',
          lemma: 'today',
          pos: 'NN',
        },
      ],
    },
    { index: 2, tokens: [] },
  ],
}

it('makes the neutral model: 0-based, without doubles, loops, pronouns among the names, empty sentences', () => {
  const root = { label: 'root', governor: -1, dependent: 1 }
  const subject = { label: 'nsubj', governor: 1, dependent: 0 }
  expect(toParsedArticle(CoreNlpDocument.parse(answer), 'He met Tamm.\n\nIlves left today.', null)).toEqual({
    sentences: [
      {
        index: 0,
        start: 0,
        end: 11,
        paragraph: 0,
        tokens: [
          { start: 0, end: 2, text: 'He', lemma: 'he', partOfSpeech: 'PRP' },
          { start: 3, end: 6, text: 'met', lemma: 'meet', partOfSpeech: 'VBD' },
          { start: 7, end: 11, text: 'Tamm', lemma: 'Tamm', partOfSpeech: 'NNP' },
        ],
        basic: [root, subject],
        enhanced: [root, subject],
        names: [{ firstToken: 2, endToken: 3, start: 7, end: 11, type: 'PERSON' }],
        times: [],
      },
      {
        index: 1,
        start: 14,
        end: 30,
        paragraph: 1,
        tokens: [
          { start: 14, end: 19, text: 'Ilves', lemma: 'Ilves', partOfSpeech: 'NNP' },
          { start: 25, end: 30, text: 'today', lemma: 'today', partOfSpeech: 'NN' },
        ],
        basic: [],
        enhanced: [],
        names: [],
        times: [
          {
            firstToken: 1,
            endToken: 2,
            start: 25,
            end: 30,
            type: 'DATE',
            value: '2025-08-22',
            alternative: null,
          },
        ],
      },
    ],
  })
})
