import { expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('lexicon'))

/** Sport, art, weather, business and everyday life use the words of politics: they are no events. */
it.each([
  'Chile lifted the trophy after the final.',
  'Norway beat Peru in the final on Sunday.',
  'The striker fired Norway into the lead.',
  'The storm destroyed the village in Chile.',
  'The earthquake killed three people in Peru.',
  'A virus attacked the crops in Kenya.',
  'The company launched a new phone in Chile.',
  'Anu Tamm released an album in Norway.',
  'The film was shot in Chile.',
  'Norway met the deadline.',
  'Inflation hit Chile hard.',
  'Anu Tamm struck a conciliatory tone.',
  'The bank raised its forecast for Chile.',
  'The minister held a press conference.',
  'The drug attacks the tumour.',
  'Anu Tamm opened the window.',
  'Chile released its inflation data.',
  'Peru exported less last year.',
  'The river separates Chile and Peru.',
  'Anu Tamm received a letter.',
  'The orchestra of Norway toured Japan.',
  'The museum in Chile houses a collection.',
  'Share prices in Japan retreated on Friday.',
  'The coach sacked the goalkeeper of Chile.',
  'Norway faces a cold winter.',
  'Anu Tamm charged her phone.',
  'Kenya has a long border.',
  'The train left Chile on time.',
  'Peru won the match against Chile.',
  'The pilot landed the plane in Peru.',
  'Anu Tamm wrote a book about Chile.',
  'The factory produces steel in Chile.',
  'Peru is a large country.',
  'Anu Tamm was born in Norway.',
])('codes nothing in: %s', async (text) => {
  expect((await code(text)).claims.map(({ type, rule }) => `${type} ${rule}`)).toEqual([])
})
