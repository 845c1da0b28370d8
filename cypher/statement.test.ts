import { expect, test } from 'vitest'
import { fillStatement, loadStatement } from './statement.ts'

const statement = { name: 'find.cypher', text: 'MATCH (n)\n  //> filter\nRETURN n' }

test('a slot is replaced by its fragment', () => {
  expect(fillStatement(statement, { filter: 'WHERE n.id = $id' })).toEqual({
    name: 'find.cypher',
    text: 'MATCH (n)\nWHERE n.id = $id\nRETURN n',
  })
})

test('a slot may be left for later, a fragment without a slot is a mistake', () => {
  expect(fillStatement(statement, {})).toEqual(statement)
  expect(() => fillStatement(statement, { order: 'ORDER BY n.id' })).toThrow(
    'find.cypher has no slot for order',
  )
})

test('a statement is named by its file', () => {
  expect(loadStatement(new URL('schema/read-version.cypher', import.meta.url))).toEqual({
    name: 'read-version.cypher',
    text: "MATCH (schema:Dramatis {id: 'schema'})\nRETURN schema.version AS version",
  })
})
