import { readFileSync } from 'node:fs'

/** One command of the schema and the name of the constraint or index that it makes. */
export type SchemaCommand = { readonly name: string; readonly text: string }

/** Commands of `schema.cypher`, in order. */
export const schemaCommands: readonly SchemaCommand[] = readFileSync(
  new URL('schema.cypher', import.meta.url),
  'utf8',
)
  .replaceAll(/^\/\/.*$/gmu, '')
  .split(';')
  .map((command) => command.trim())
  .filter((command) => command !== '')
  .map((text) => {
    const name = text.match(/^CREATE (?:CONSTRAINT|(?:RANGE|FULLTEXT) INDEX) (\w+)/u)?.[1]
    if (name === undefined) throw new Error(`A schema command without a name: ${text}`)
    return { name, text }
  })

/** The names of the full-text indexes, for those who search by them. */
export function fullTextIndexes(): string[] {
  return schemaCommands.filter(({ text }) => text.startsWith('CREATE FULLTEXT')).map(({ name }) => name)
}
