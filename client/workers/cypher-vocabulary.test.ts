import { CypherLanguageService, testData } from '@neo4j-cypher/language-support'
import type { SyntaxDiagnostic } from '@neo4j-cypher/language-support'
import { describe, expect, it } from 'vitest'
import { allowedFunctions } from '../../cypher/console/allowed-functions.ts'
import { allowedProcedures } from '../../cypher/console/allowed-procedures.ts'
import type { CypherSchemaAnswer } from '../../model/api/console.ts'
import signatures from './cypher-signatures.json' with { type: 'json' }
import { cypherVocabulary } from './cypher-vocabulary.ts'

const name = { name: 'name', kind: 'string', meaning: 'for people' }
const schema: CypherSchemaAnswer = {
  console: { on: true, why: null },
  labels: [{ label: 'Actor', count: 3, meaning: 'a cluster of keys', properties: [name] }],
  relationshipTypes: [
    {
      type: 'LINKED',
      count: 9,
      from: ['Actor'],
      to: ['Actor'],
      meaning: 'derived',
      properties: [{ name: 'eventCount', kind: 'integer', meaning: 'how many events' }],
    },
  ],
  fullTextIndexes: [],
  functions: [...allowedFunctions],
  procedures: [...allowedProcedures],
  limits: { characters: 1, rows: 1, bytes: 1, milliseconds: 1 },
}
const vocabulary = cypherVocabulary(schema)

describe('the signatures', () => {
  it('are those that the package knows, of every procedure that the console calls', () => {
    const { functions = {}, procedures = {} } = testData.mockSchema
    const known = { ...functions['CYPHER 5'], ...procedures['CYPHER 5'] }
    const ours = [...signatures.functions, ...signatures.procedures]
    expect(ours.map(({ signature }) => signature)).toEqual(ours.map(({ name }) => known[name]?.signature))
    expect(signatures.procedures.map(({ name }) => name).toSorted()).toEqual(
      [...allowedProcedures].toSorted(),
    )
  })

  it('are of every function that the console has, but for those that are grammar or newer', () => {
    const ours = new Set(signatures.functions.map(({ name }) => name.toLowerCase()))
    expect([...allowedFunctions].filter((name) => !ours.has(name)).toSorted()).toEqual([
      'allshortestpaths',
      'cosh',
      'coth',
      'shortestpath',
      'sinh',
      'tanh',
    ])
  })
})

function textOf(message: SyntaxDiagnostic['message']): string {
  return typeof message === 'string' ? message : message.value
}

describe('what the service finds', () => {
  const service = new CypherLanguageService({ consoleCommandsEnabled: false })
  const completed = (text: string) =>
    service
      .autocomplete(text, vocabulary.schema, { caretPosition: text.length })
      .map((item) => [item.label, vocabulary.kindOf(item), vocabulary.meanings.get(item.label)])
  const findings = (text: string) =>
    service
      .lint(text, vocabulary.schema)
      .diagnostics.map(({ message }) => vocabulary.wordsOf(textOf(message)))

  it('is said in our words', () => {
    expect(findings('MATCH (a:Actr)-[l:LINKD]-(b) RETURN a.nme')).toEqual([
      'The graph has no label Actr.',
      'The graph has no relationship type LINKD.',
      'The graph has no property nme.',
    ])
    expect(findings('RETURN apoc.text.join([], ""), TOLOWER("A"), sinh(1)')).toEqual([
      'The console has no function apoc.text.join.',
      null,
    ])
    expect(findings('MATCH (a:Actor:Person)-[l:LINKED]-(b) RETURN a.name, l.eventCount')).toEqual([])
    expect(findings('MATCH (a RETURN a')).toEqual([expect.stringMatching(/^Invalid input 'RETURN'/u)])
  })

  it('completes what the live schema names, with its meaning', () => {
    expect(completed('MATCH (a:')).toEqual([
      ['Actor', 'label', 'a cluster of keys'],
      ['Person', 'label', 'an actor of the type person'],
      ['Organization', 'label', 'an actor of the type organization'],
      ['Country', 'label', 'an actor of the type country'],
      ['Group', 'label', 'an actor of the type group'],
      ['Media', 'label', 'an actor of the type media'],
    ])
    expect(completed('MATCH (a)-[:')).toEqual([['LINKED', 'type', 'derived']])
    expect(completed('MATCH (a) RETURN a.')).toEqual([
      ['name', 'property', 'for people'],
      ['eventCount', 'property', 'how many events'],
    ])
  })
})
