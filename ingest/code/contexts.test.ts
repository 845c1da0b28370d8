import { expect, it } from 'vitest'
import { contexts } from '../../model/plover/contexts.ts'
import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { contextWords } from './context-words.ts'
import { contextsByParagraph } from './contexts.ts'

const parsedText = recordedParses('code')

it('knows words for all 37 contexts', () => {
  expect(Object.keys(contextWords).toSorted()).toEqual([...contexts].toSorted())
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
