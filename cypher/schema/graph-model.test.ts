import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readForeignLabels } from './apply-schema.ts'
import { isUnshared, nodeTypes } from './node-types.ts'
import { relationshipTypes } from './relationship-types.ts'
import { renderModel } from './render-model.ts'
import { schemaCommands } from './schema-commands.ts'

const page = new URL('../../docs/graph-model.md', import.meta.url)

test('docs/graph-model.md lists what the tables say (npx vitest run -u brings it up to date)', async () => {
  const [prose = ''] = (await readFile(page, 'utf8')).split('## Nodes\n')
  await expect(`${prose}${renderModel()}\n`).toMatchFileSnapshot(page.pathname)
})

test('a foreign database is looked through for every label of ours', () => {
  const labels = [...readForeignLabels.text.matchAll(/MATCH \(:(\w+)\)/gu)].map((match) => match[1])
  expect(labels).toEqual(nodeTypes.map((type) => type.label))
})

test('every label has a unique id', () => {
  for (const { label } of nodeTypes)
    expect(schemaCommands.map((command) => command.text)).toContainEqual(
      expect.stringContaining(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    )
})

test('indexes stand on properties that exist', () => {
  const known = new Set(
    nodeTypes.flatMap(({ label, properties }) => properties.map((property) => `${label}.${property.name}`)),
  )
  const indexed = schemaCommands.flatMap(({ text }) => {
    const label = text.match(/\(n:(\w+)\)/u)?.[1]
    return [...text.matchAll(/\bn\.(\w+)/gu)].map((match) => `${label ?? ''}.${match[1] ?? ''}`)
  })
  expect(new Set(indexed).difference(known)).toEqual(new Set())
})

test('relationships join labels that exist', () => {
  const labels = new Set(nodeTypes.map((type) => type.label))
  const ends = new Set(relationshipTypes.flatMap(({ from, to }) => [...from, ...to]))
  expect(ends.difference(labels)).toEqual(new Set())
})

test('what only one machine knows, and what is kept for our own work, is told to nobody', () => {
  const unshared = nodeTypes.flatMap(({ label, properties }) =>
    properties.filter(({ name }) => isUnshared(label, name)).map(({ name }) => `${label}.${name}`),
  )
  expect(unshared).toEqual([
    'Article.ingestedAt',
    'Article.path',
    'Article.fileHash',
    'Article.fileType',
    'Article.retrievedAt',
    'Article.corrected',
    'Article.correctedId',
    'Article.idAsRead',
    'Claim.block',
    'Event.block',
    'Event.digest',
  ])
})
