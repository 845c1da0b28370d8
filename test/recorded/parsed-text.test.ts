import { expect, it, vi } from 'vitest'
import { recordedParses } from './parsed-text.ts'

const parsedText = recordedParses('recorded')

it('gives the recorded parse of a text, with dates counted from the publication day', async () => {
  const parsed = await parsedText('Anu Tamm met Marko Ilves in Lania last week.', '2025-08-22')
  const [sentence] = parsed.sentences
  expect(sentence?.tokens.map((token) => token.text)).toEqual([
    'Anu',
    'Tamm',
    'met',
    'Marko',
    'Ilves',
    'in',
    'Lania',
    'last',
    'week',
    '.',
  ])
  expect(sentence?.times.map((time) => time.value)).toEqual(['2025-W33'])
})

it('names the command when a text has not been recorded', async () => {
  vi.stubEnv('RECORD_FOLDER', undefined)
  await expect(recordedParses('no-such-room')('A text nobody recorded.')).rejects.toThrow('npm run record')
  vi.unstubAllEnvs()
})
