import { expect, it } from 'vitest'
import { textCoder } from '../../../test/fixtures/coded-text.ts'
import { recordedParses } from '../../../test/recorded/parsed-text.ts'

const code = textCoder(recordedParses('certainty'))

it.each([
  ['In the 1990s Chile bombed Peru.', 'historical'],
  ['Years before the current crisis, Chile bombed Peru.', 'historical'],
  ['Two decades after it bombed Peru, Chile has apologised.', 'historical'],
  ['Chile bombed Peru during the Cold War.', 'historical'],
  ['Chile once bombed Peru.', 'historical'],
  ['Chile bombed Peru once more.', 'asserted'],
  ['Chile bombed Peru at least once on Friday.', 'asserted'],
  ['Chile only once bombed Peru.', 'asserted'],
  ['Chile bombed Peru only once.', 'asserted'],
  ['Chile bombed Peru once.', 'asserted'],
  ['Chile has bombed Peru since 2022.', 'asserted'],
])('%s', async (text, modality) => {
  const { article, claims } = await code(text, { publishedOn: '2025-08-22' })
  const bombing = claims.find(({ trigger }) => article.text.slice(trigger.start, trigger.end) === 'bombed')
  expect(bombing?.modality).toBe(modality)
})
