import { describe, expect, it } from 'vitest'
import type { CypherSchemaAnswer } from '../../../../model/api/console.ts'
import { entriesOf, matching } from './schemaEntries.ts'

const id = { name: 'id', kind: 'string', meaning: 'its own' }
const score = { name: 'score', kind: 'float', meaning: 'how sure' }
const schema: CypherSchemaAnswer = {
  console: { on: true, why: null },
  labels: [{ label: 'Actor', count: 3, meaning: 'a cluster of keys', properties: [id] }],
  relationshipTypes: [
    { type: 'SAME', count: 9, from: ['Actor'], to: ['Actor'], meaning: 'may be one', properties: [score] },
    { type: 'SAME', count: 9, from: ['Event'], to: ['Event'], meaning: 'may be one', properties: [score] },
  ],
  fullTextIndexes: [],
  functions: [],
  procedures: [],
  limits: { characters: 1, rows: 1, bytes: 1, milliseconds: 1 },
}
const actor = {
  kind: 'label',
  name: 'Actor',
  insert: ':Actor',
  count: 3,
  meaning: 'a cluster of keys',
  properties: [id],
}
const same = {
  kind: 'type',
  name: 'SAME',
  insert: ':SAME',
  count: 9,
  meaning: 'Actor → Actor: may be one; Event → Event: may be one',
  properties: [score],
}

describe('the schema list', () => {
  it('names every label and type once', () => {
    expect(entriesOf(schema)).toEqual([actor, same])
  })

  it('finds by name, meaning and property', () => {
    expect(matching(entriesOf(schema), ' ')).toEqual([actor, same])
    expect(matching(entriesOf(schema), 'CLUSTER')).toEqual([{ ...actor, properties: [] }])
    expect(matching(entriesOf(schema), 'how sure')).toEqual([same])
    expect(matching(entriesOf(schema), 'nothing')).toEqual([])
  })
})
