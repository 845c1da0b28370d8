import { expect, test } from 'vitest'
import { exitCodes } from '../model/failure.ts'
import { runHere } from './run.fixture.ts'

test.each([
  [['decide', 'undo', 'x', '--by', ' '], '--by: give a name.'],
  [['decide', 'confirm', 'x', '--by', ''], '--by: give a name.'],
  [
    ['decide', 'add', 'x', '--trigger', 'met', '--sentence', 'two'],
    '--sentence: give the number of a sentence, from 0.',
  ],
  [
    ['decide', 'split', 'org:x', '--into', 'y', '--follow', 'luck'],
    "Option '--follow <what>' argument 'luck' is invalid. Allowed choices are alias, title, company, none. \"dramatis --help\" lists the commands.",
  ],
  [['ingest', 'news', '--collection', ' '], '--collection: give a name.'],
])('%j is refused in one sentence, before any engine is started', async (args, sentence) => {
  expect(await runHere(args, {})).toEqual({ code: exitCodes.usage, stdout: '', stderr: `${sentence}\n` })
})
