import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { capLog, complaintIn, lastComplaint } from './log-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'dramatis-logs-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a log above its cap goes on empty, the old text beside it', () => {
  const file = join(folder, 'neo4j.log')
  capLog(file, 10)
  writeFileSync(file, '0123456789')
  capLog(file, 10)
  expect(statSync(file).size).toBe(10)
  appendFileSync(file, '!')
  capLog(file, 10)
  expect([readFileSync(file, 'utf8'), readFileSync(`${file}.1`, 'utf8')]).toEqual(['', '0123456789!'])
})

test('a complaint is looked for in what was written since', () => {
  const file = join(folder, 'corenlp.log')
  expect(lastComplaint(file)).toBeNull()
  writeFileSync(file, 'ERROR of an earlier life\n')
  const start = statSync(file).size
  expect(lastComplaint(file, start)).toBeNull()
  appendFileSync(file, 'Error: Could not find or load main class\n')
  expect(lastComplaint(file, start)).toBe('Error: Could not find or load main class')
})

test.each([
  [
    '2026-11-23 13:31:13.239+0000 INFO  Starting...\n2026-11-23 13:31:14.000+0000 ERROR Failed to start Neo4j\n  at org.neo4j.Main\nCaused by: No declared setting with name: a.b\n  at org.neo4j.Settings\n',
    'Caused by: No declared setting with name: a.b',
  ],
  [
    '2026-11-23 13:31:14.000+0000 ERROR Failed to start Neo4j\n2026-11-23 13:31:15.000+0000 INFO  Stopped.',
    'ERROR Failed to start Neo4j',
  ],
  ['just a line', 'just a line'],
  ['', null],
])('%j tells %j', (output, complaint) => {
  expect(complaintIn(output)).toBe(complaint)
})
