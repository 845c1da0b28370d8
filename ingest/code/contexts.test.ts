import { expect, it } from 'vitest'
import { contexts } from '../../model/plover/contexts.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { contextWords, readContextWords } from './context-words.ts'
import { contextsByParagraph } from './contexts.ts'

const parsedText = recordedParses('code')

it('knows words for all 37 contexts, each once', () => {
  const words = contextWords()
  expect(Object.keys(words).toSorted()).toEqual([...contexts].toSorted())
  const doubles = contexts.flatMap((context) =>
    words[context]
      .filter((phrase, at) => words[context].indexOf(phrase) !== at)
      .map((phrase) => `${context}: ${phrase}`),
  )
  expect(doubles).toEqual([])
})

it('refuses what is no context, and phrases that are none', () => {
  expect(() => readContextWords('weather\n  rain')).toThrow('weather')
  expect(() => readContextWords('military\n  army,, navy')).toThrow('military')
})

it.each([
  ['Chile fought Al-Qaeda.', ['terrorism']],
  ['Chile proposed a power-sharing deal.', ['political_institutions']],
  ['Bill Clinton visited Kenya.', []],
  ['Kenya passed the bill.', ['legislative']],
  ['Anu Tamm read the sentence on the market.', []],
])('%s', async (text, expected) => {
  const { sentences } = await parsedText(text)
  expect(contextsByParagraph(null, sentences).get(0)).toEqual(expected)
})

it('finds hyphens in headlines', async () => {
  const { sentences } = await parsedText('Chile met Peru.')
  expect(contextsByParagraph('Al-Qaeda hails cyber-attacks', sentences).get(0)).toEqual([
    'terrorism',
    'cyber',
  ])
})

it('finds them by paragraph, in the order of the table', async () => {
  const { sentences } = await parsedText(
    'Judges in Chile sentenced a minister for bribery.\n\nHackers attacked a polling station in Peru.',
  )
  expect([...contextsByParagraph(null, sentences)]).toEqual([
    [0, ['legal', 'corruption']],
    [1, ['election', 'cyber']],
  ])
})

it('adds those of the headline to every paragraph, plural or not', async () => {
  const { sentences } = await parsedText('Chile met Peru.\n\nNorway left.')
  const found = contextsByParagraph('Refugees flee from floods', sentences)
  expect([...found.values()]).toEqual([
    ['asylum', 'disasters'],
    ['asylum', 'disasters'],
  ])
})

it('knows phrases of any length', async () => {
  const { sentences } = await parsedText('Chile met Peru.\n\nNorway left.')
  const found = contextsByParagraph('A dispute over the freedom of the press', sentences)
  expect([...found.values()]).toEqual([['rights_freedoms'], ['rights_freedoms']])
})
