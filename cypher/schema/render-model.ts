import { nodeTypes } from './node-types.ts'
import type { Property } from './node-types.ts'
import { relationshipTypes } from './relationship-types.ts'
import { schemaCommands } from './schema-commands.ts'

/** The lists of docs/graph-model.md as Markdown, from the tables of this folder; a test keeps the page in step. */
export function renderModel(): string {
  const nodes = nodeTypes.map((type) =>
    [`### ${type.label}`, `${type.layer}: ${type.meaning}.`, ...propertyList(type.properties)].join('\n\n'),
  )
  const relationships = relationshipTypes.map((type) =>
    [
      `### ${type.type}`,
      `\`(:${type.from.join('|')})-[:${type.type}]->(:${type.to.join('|')})\` ${type.layer}: ${type.meaning}.`,
      ...propertyList(type.properties),
    ].join('\n\n'),
  )
  const schema = ['```cypher', ...schemaCommands.map((command) => `${command.text};`), '```'].join('\n')
  return [
    '## Nodes',
    ...nodes,
    '## Relationships',
    ...relationships,
    '## Constraints and indexes',
    schema,
  ].join('\n\n')
}

function propertyList(properties: readonly Property[]): string[] {
  if (properties.length === 0) return []
  const lines = properties.map(
    ({ name, kind, meaning, ...flags }) => `- \`${name}\` (${kind}): ${meaning}${noteOf(flags)}`,
  )
  return [lines.join('\n')]
}

function noteOf({ unshared }: Pick<Property, 'unshared'>): string {
  return unshared === true ? '; in no canonical export and no release' : ''
}
