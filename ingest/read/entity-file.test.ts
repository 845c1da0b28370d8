import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readEntityFile } from './entity-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'entities-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (...lines: readonly string[]) => {
  const path = join(folder, 'entities.ftm.json')
  writeFileSync(path, lines.join('\n'))
  return Array.fromAsync(readEntityFile(path))
}

test('reads persons, bodies and states with names, country and ids; the rest is null', async () => {
  expect(
    await read(
      JSON.stringify({
        id: 'NK-1',
        schema: 'Person',
        caption: 'Anu Tamm',
        datasets: ['lanian_list'],
        properties: {
          name: ['Anu Tamm', 'Ану Тамм'],
          alias: ['Anu Maria Tamm'],
          nationality: ['ee'],
          country: ['ee'],
          wikidataId: ['Q11'],
        },
      }),
      '',
      JSON.stringify({
        id: 'a1',
        schema: 'Company',
        properties: { name: ['Lanian Steel Ltd'], jurisdiction: ['ee'], country: ['lv'] },
      }),
      JSON.stringify({ id: 'a2', schema: 'Payment', properties: { amount: ['3'] } }),
      JSON.stringify({ id: 'a3', schema: 'Person', properties: { name: ['Ану Тамм'] } }),
    ),
  ).toEqual([
    {
      id: 'NK-1',
      type: 'person',
      name: 'Anu Tamm',
      names: ['Anu Maria Tamm'],
      country: 'EST',
      wikidata: 'Q11',
      openSanctions: 'NK-1',
    },
    {
      id: 'a1',
      type: 'organization',
      name: 'Lanian Steel Ltd',
      names: [],
      country: null,
      wikidata: null,
      openSanctions: null,
    },
    null,
    null,
  ])
})

test.for([
  ['{"id": "a1"', 'line 1 is no JSON'],
  ['{"name": "Anu Tamm"}', 'line 1 is no FollowTheMoney entity'],
])('refuses %s', async ([line = '', reason = '']) => {
  await expect(read(line)).rejects.toThrow(reason)
})

const tamm = (more: object = {}) =>
  JSON.stringify({ id: 'a1', schema: 'Person', caption: 'Anu Tamm', ...more })
const readTamm = {
  id: 'a1',
  type: 'person',
  name: 'Anu Tamm',
  names: [],
  country: null,
  wikidata: null,
  openSanctions: null,
}

test.for([
  ['a byte order mark', `\u{FEFF}${tamm()}`, readTamm],
  ['a line separator inside a text', tamm({ properties: { notes: ['one\u2028two'] } }), readTamm],
  ['a schema that every object has', tamm({ schema: 'constructor' }), null],
  ['__proto__ for a schema', tamm({ schema: '__proto__' }), null],
  ['a text in the place of a name', tamm({ caption: 'Tamm '.repeat(1000) }), null],
] as const)('%s does no harm', async ([, line, entity]) => {
  expect(await read(line)).toEqual([entity])
})

test('an id that no index holds is refused', async () => {
  await expect(read(tamm({ id: 'a'.repeat(20_000) }))).rejects.toThrow('line 1 is no FollowTheMoney entity')
})

test('a folder is refused in one sentence', async () => {
  await expect(Array.fromAsync(readEntityFile(folder))).rejects.toThrow(
    `${folder}: The file cannot be read: EISDIR: illegal operation on a directory, read.`,
  )
})

test('says that a file is missing', async () => {
  await expect(Array.fromAsync(readEntityFile(join(folder, 'none.json')))).rejects.toThrow(
    'There is no such file or folder.',
  )
})
