import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { exitCodes, Failure } from './failure.ts'
import { readSettings } from './settings.ts'

function failureOf(environment: Record<string, string>): unknown {
  try {
    return readSettings(environment)
  } catch (error) {
    return error instanceof Failure ? { message: error.message, exitCode: error.exitCode } : error
  }
}

it('takes an empty variable for an unset one', () => {
  expect(readSettings({ PORT: '', NEO4J_URI: '' })).toEqual(readSettings({}))
})

it('names every wrong variable in one sentence', () => {
  expect(failureOf({ PORT: '70000', NEO4J_HEAP: 'much' })).toEqual({
    message:
      'Wrong setting: PORT: Too big: expected number to be <=65535; NEO4J_HEAP: a size such as 512m or 2g.',
    exitCode: exitCodes.usage,
  })
})

it('keeps everything below the home, but for engines that several homes share', () => {
  const { folders } = readSettings({ DRAMATIS_HOME: 'case', DRAMATIS_ENGINES: '/shared/engines' })
  expect(folders).toEqual({
    home: resolve('case'),
    engines: '/shared/engines',
    data: resolve('case', 'data'),
    cache: resolve('case', 'cache'),
    logs: resolve('case', 'logs'),
    secrets: resolve('case', 'secrets'),
    jobs: resolve('case', 'jobs'),
    originals: resolve('case', 'originals'),
    state: resolve('case', 'state.json'),
  })
})
