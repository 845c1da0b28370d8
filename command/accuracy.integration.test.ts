import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Graph } from '../cypher/connection.ts'
import { derive } from '../ingest/derive/derive.ts'
import { loadBatch } from '../ingest/load/load-batch.ts'
import { openEmptyGraph } from '../test/fixtures/graph.ts'
import { callAgainArticle, callArticle, meetingArticle } from '../test/fixtures/leaders.ts'
import { loadOptions } from '../test/fixtures/loading.ts'
import { gdeltLine } from '../exchange/comparison/foreign/foreign.fixture.ts'
import { runHere } from './run.fixture.ts'

let graph: Graph
let folder: string

beforeAll(async () => {
  graph = await openEmptyGraph()
  await loadBatch(graph, [callArticle, callAgainArticle, meetingArticle], loadOptions)
  await derive(graph)
  folder = await mkdtemp(join(tmpdir(), 'dramatis-accuracy-'))
})
afterAll(async () => {
  await graph.close()
  await rm(folder, { recursive: true })
})

function dramatis(...args: string[]) {
  const { uri, username, password, database } = inject('neo4j')
  return runHere(args, {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  })
}

test('a sample is drawn, a sheet is filled in a European spreadsheet, and scored', async () => {
  const path = join(folder, 'precision')
  const drawn = await dramatis('sample', path, '--n', '5', '--coders', 'ann,bo', '--overlap', '2')
  expect(drawn).toEqual({
    code: 0,
    stdout: '',
    stderr: `5 claims of 7 drawn for ann, bo, 2 of them for all.\nGive each coder CODING.md and the sheet or tasks of that name from ${path}; keep key.json to yourself. The sheets hold sentences of the articles.\n`,
  })
  const blank = await readFile(join(path, 'sheet-ann.csv'), 'utf8')
  const filled = blank
    .trimEnd()
    .split('\r\n')
    .map((line, index) => {
      if (index === 0) return 'item;coder;event_ok;type_ok;mode_ok'
      const item = line.split(',')[0] ?? ''
      return `${item};ann;${index === 1 ? 'n' : 'y'};${index === 1 ? '' : 'y'};${index === 2 ? 'übel' : ''}`
    })
  const sheet = join(path, 'filled.csv')
  await writeFile(sheet, Buffer.from(filled.join('\r\n'), 'latin1'))
  const scored = await dramatis('score', sheet)
  expect(scored.stderr).toBe(`${sheet}, line 3, column E (mode_ok): "übel" is none of y, n and u.\n`)
  expect(scored.code).toBe(3)
  expect(scored.stdout).toContain('5 claims drawn of 7')
  const { unit, scores } = JSON.parse((await dramatis('score', sheet, '--json')).stdout)
  expect([unit, scores.fields.event.judged, scores.fields.type.judged]).toEqual(['claim', 4, 4])
})

test('what cannot be is said in one sentence', async () => {
  expect(await dramatis('sample', join(folder, 'x'), '--n', 'many')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^--n: /u),
  })
  expect(await dramatis('sample', join(folder, 'x'), '--coders', 'a,a')).toMatchObject({
    code: 2,
    stderr: '--coders: name each once.\n',
  })
  expect(await dramatis('score', join(folder, 'none.csv'))).toMatchObject({
    code: 2,
    stderr: `The sheet ${join(folder, 'none.csv')} cannot be read: it is not there.\n`,
  })
  const alone = join(folder, 'alone.csv')
  await writeFile(alone, 'item,coder\n')
  expect(await dramatis('score', alone)).toMatchObject({
    code: 2,
    stderr: `There is no key at ${join(folder, 'key.json')}: name the key.json that "dramatis sample" wrote with --key.\n`,
  })
  const file = join(folder, '20250813.export.CSV')
  await writeFile(file, gdeltLine({ day: '20250813' }))
  expect(await dramatis('compare', '--source', 'gdelt', '--with', file, join(folder, 'y'))).toMatchObject({
    code: 2,
    stderr: 'Say into which folder, before the files: dramatis compare FOLDER --with FILE ….\n',
  })
  expect(await dramatis('compare', join(folder, 'y'), '--source', 'icews', '--with', file)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is no file of ICEWS'),
  })
})

test('a comparison tells its figures and where it is', async () => {
  const file = join(folder, '20250813.export.CSV')
  await writeFile(file, gdeltLine({ day: '20250813' }))
  const path = join(folder, 'gdelt')
  const { code, stderr } = await dramatis(
    'compare',
    path,
    '--source',
    'gdelt',
    '--with',
    file,
    '--on',
    'root',
  )
  expect(code).toBe(0)
  expect(stderr).toMatch(/^Compared 2025-08-13 to 2025-08-13: 0 cells, /u)
  expect(stderr).toContain(`The comparison is in ${path}; begin with SUMMARY.md.`)
})
