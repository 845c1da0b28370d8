import type { CompletionItem, DbSchema, Neo4jFunction, Neo4jProcedure } from '@neo4j-cypher/language-support'
import type { CypherSchemaAnswer } from '../../model/api/console.ts'
import { actorTypes } from '../../model/actor.ts'
import type { CypherCompletion } from '../features/cypher/editor/language.ts'
import { isRefusedWord } from '../features/cypher/editor/refusal.ts'
import signatures from './cypher-signatures.json' with { type: 'json' }

/** What the language service must know of our graph, and how its answers read here. */
export type CypherVocabulary = {
  schema: DbSchema
  procedures: readonly string[]
  /** The names of properties by the label or type that has them. */
  properties: ReadonlyMap<string, readonly string[]>
  /** What labels, types and properties mean, in a sentence. */
  meanings: ReadonlyMap<string, string>
  isRefused: (label: string) => boolean
  kindOf: (item: CompletionItem) => CypherCompletion['kind']
  /** A finding in our words; null for one that does not hold here. */
  wordsOf: (message: string) => string | null
}

/** Signatures are those of Neo4j 5; every one that the console allows (`cypher-vocabulary.test.ts`). */
const version = 'CYPHER 5'

/** Learns the live schema. The labels that tell the type of an actor are not listed there as kinds of nodes of their own. */
export function cypherVocabulary(answer: CypherSchemaAnswer): CypherVocabulary {
  const actorLabels = actorTypes.map((type) => ({
    label: `${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    meaning: `an actor of the type ${type}`,
    properties: answer.labels.find(({ label }) => label === 'Actor')?.properties ?? [],
  }))
  const labels = [...answer.labels, ...actorLabels]
  const types = Map.groupBy(answer.relationshipTypes, ({ type }) => type)
  const properties = [...answer.labels, ...answer.relationshipTypes].flatMap((owner) => owner.properties)
  const allowed = new Set(answer.functions)
  const functions = signatures.functions.filter(({ name }) => allowed.has(name.toLowerCase()))
  const procedures = signatures.procedures.filter(({ name }) => answer.procedures.includes(name))
  const labelNames = new Set(labels.map(({ label }) => label))
  const propertyNames = new Set(properties.map(({ name }) => name))
  return {
    schema: {
      labels: [...labelNames],
      relationshipTypes: [...types.keys()],
      propertyKeys: [...propertyNames],
      functions: { [version]: byName<Neo4jFunction>(functions) },
      procedures: {
        [version]: byName<Neo4jProcedure>(procedures.map((given) => ({ ...given, mode: 'READ' }))),
      },
      defaultLanguage: version,
    },
    procedures: answer.procedures,
    properties: new Map([
      ...labels.map(({ label, properties }): [string, string[]] => [label, namesOf(properties)]),
      ...[...types].map(([type, same]): [string, string[]] => [
        type,
        same.flatMap(({ properties }) => namesOf(properties)),
      ]),
    ]),
    meanings: new Map([
      ...properties.map(({ name, meaning }): [string, string] => [name, meaning]),
      ...labels.map(({ label, meaning }): [string, string] => [label, meaning]),
      ...[...types].map(([type, same]): [string, string] => [
        type,
        same.map(({ meaning }) => meaning).join('; '),
      ]),
    ]),
    isRefused: isRefusedWord,
    kindOf: (item) => {
      if (item.detail === '(function)') return 'function'
      if (item.detail === '(procedure)') return 'procedure'
      if (labelNames.has(item.label)) return 'label'
      if (types.has(item.label)) return 'type'
      if (item.kind === keywordKind) return 'keyword'
      return item.kind === propertyKind && propertyNames.has(item.label) ? 'property' : 'name'
    },
    wordsOf: (message) => findingWords(message, allowed),
  }
}

/** `CompletionItemKind` of the language server protocol. */
const propertyKind = 10
const keywordKind = 14

const absent =
  /^(?:(?<kind>Label or relationship type|Label|Relationship type|Function|Procedure) )?(?<name>.*?) is not present in the database\./u

/** The service knows functions by their exact spelling; the database by lower case. */
function findingWords(message: string, allowedFunctions: ReadonlySet<string>): string | null {
  const found = absent.exec(message)?.groups
  if (found === undefined) return message
  const { kind, name = '' } = found
  // Nothing is written there yet.
  if (name.trim() === '') return null
  if (kind === 'Function')
    return allowedFunctions.has(name.toLowerCase()) ? null : `The console has no function ${name}.`
  return `The graph has no ${(kind ?? 'property').toLowerCase()} ${name}.`
}

function namesOf(properties: readonly { name: string }[]): string[] {
  return properties.map(({ name }) => name)
}

function byName<Named extends { name: string }>(items: readonly Named[]): Record<string, Named> {
  return Object.fromEntries(items.map((item) => [item.name, item]))
}
