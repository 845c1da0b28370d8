import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nodeTypes } from '../cypher/schema/node-types.ts'
import { relationshipTypes } from '../cypher/schema/relationship-types.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/```cypher\n([\s\S]+?)```/gu)].map((block) => block[1] ?? '')

const labels = new Set([
  ...nodeTypes.map((node) => node.label),
  'Person',
  'Organization',
  'Country',
  'Group',
  'Media',
])
const types = new Set(relationshipTypes.map((relationship) => relationship.type))
const properties = new Set(
  [...nodeTypes, ...relationshipTypes].flatMap((kind) => kind.properties.map((property) => property.name)),
)

/** The first group of each match in all examples. */
function namesIn(pattern: RegExp): string[] {
  return examples.flatMap((example) => [...example.matchAll(pattern)].map((match) => match[1] ?? ''))
}

test('the Cypher examples of the README use only names that the graph has', () => {
  expect(examples).toHaveLength(4)
  expect(namesIn(/\(\w*:(\w+)/gu).filter((label) => !labels.has(label))).toEqual([])
  expect(namesIn(/\[\w*:(\w+)/gu).filter((type) => !types.has(type))).toEqual([])
  expect(namesIn(/(?:\b[a-z]+\.|\{)(\w+)/gu).filter((name) => !properties.has(name))).toEqual([])
})
