import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nodeTypes } from '../schema/node-types.ts'
import { relationshipTypes } from '../schema/relationship-types.ts'

const namesIn = (file: string): string[] =>
  Array.from(
    readFileSync(new URL(file, import.meta.url), 'utf8').matchAll(/name: '(\w+)'/gu),
    ([, name]) => name ?? '',
  )

test('every label and relationship type of the graph is counted', () => {
  expect(namesIn('count-labels.cypher')).toEqual(nodeTypes.map(({ label }) => label))
  expect(namesIn('count-relationship-types.cypher')).toEqual([
    ...new Set(relationshipTypes.map(({ type }) => type)),
  ])
})
