import { expect, test } from 'vitest'
import { checkInputs } from './inputs.ts'
import { runHere } from './run.fixture.ts'

test.each([['ingest'], ['extract'], ['explain']])(
  '%s of files that are not there says so at once',
  async (command) => {
    expect(await runHere([command, 'nowhere.txt', 'no/folder'], {})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no such file or folder: nowhere.txt, no/folder.\n',
    })
  },
)

test.each([['-'], [import.meta.filename], ['https://example.org/talks']])(
  'leaves %s to the reader, whatever else is missing',
  async (path) => {
    await expect(checkInputs(['nowhere.txt', path])).resolves.toBeUndefined()
  },
)

test.each([['-1'], ['1.5'], ['first'], ['99999999999999999999']])(
  'explain says of sentence %s that it is no index',
  async (index) => {
    expect(await runHere(['explain', import.meta.filename, '--sentence', index], {})).toEqual({
      code: 2,
      stdout: '',
      stderr: `Option '--sentence <number>' argument '${index}' is invalid. give an index such as 0. "dramatis --help" lists the commands.\n`,
    })
  },
)
