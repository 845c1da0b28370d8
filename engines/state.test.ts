import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../model/settings.ts'
import { freshState, parseState, readState, writeState } from './state.ts'
import type { EnginesState } from './state.ts'

const running: EnginesState = {
  format: 1,
  supervisor: { pid: 100, startTime: 'boot:5' },
  neo4j: {
    phase: 'ready',
    process: { pid: 101, startTime: 'boot:6' },
    ports: { bolt: 17_687 },
    since: 1_755_849_600_000,
    restarts: 1,
    problem: null,
  },
  corenlp: { phase: 'stopped', process: null, ports: null, since: 0, restarts: 0, problem: null },
}

test('a state is read as it was written, by its owner alone', () => {
  const settings = readSettings({ DRAMATIS_HOME: mkdtempSync(join(tmpdir(), 'dramatis-state-')) })
  expect(readState(settings)).toEqual(freshState())
  writeState(settings, running)
  expect(readState(settings)).toEqual(running)
  expect(statSync(settings.folders.state).mode & 0o777).toBe(0o600)
  expect(readdirSync(settings.folders.home)).toEqual(['state.json'])
  rmSync(settings.folders.home, { recursive: true })
})

test.each([
  ['nothing', ''],
  ['half a file', JSON.stringify(running).slice(0, 50)],
  ['another format', JSON.stringify({ ...running, format: 2 })],
  ['a port that is none', JSON.stringify({ ...running, neo4j: { ...running.neo4j, ports: { bolt: 0 } } })],
])('%s counts as a fresh state', (_, text) => {
  expect(parseState(text)).toEqual(freshState())
})
