import type { CypherSchemaAnswer } from '../../../../model/api/console.ts'

type Property = CypherSchemaAnswer['labels'][number]['properties'][number]

/** A label or relationship type as the list shows it. */
export type SchemaEntry = {
  kind: 'label' | 'type'
  name: string
  /** What stands in a statement for it. */
  insert: string
  count: number
  meaning: string
  properties: Property[]
}

/** The schema as one list; a type that joins several kinds of nodes stands there once. */
export function entriesOf(schema: CypherSchemaAnswer): SchemaEntry[] {
  const labels = schema.labels.map(({ label, count, meaning, properties }): SchemaEntry => ({
    kind: 'label',
    name: label,
    insert: `:${label}`,
    count,
    meaning,
    properties,
  }))
  const types = [...Map.groupBy(schema.relationshipTypes, ({ type }) => type)].map(
    ([type, same]): SchemaEntry => ({
      kind: 'type',
      name: type,
      insert: `:${type}`,
      count: Math.max(...same.map(({ count }) => count)),
      meaning: same
        .map(({ from, to, meaning }) => `${from.join(', ')} → ${to.join(', ')}: ${meaning}`)
        .join('; '),
      properties: [...new Map(same.flatMap((one) => one.properties).map((one) => [one.name, one])).values()],
    }),
  )
  return [...labels, ...types]
}

/** Entries whose name, meaning or property has the words; of one whose property has them, only those properties. */
export function matching(entries: readonly SchemaEntry[], words: string): SchemaEntry[] {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return [...entries]
  const has = (...texts: string[]) => texts.some((text) => text.toLowerCase().includes(wanted))
  return entries.flatMap((entry) => {
    const properties = entry.properties.filter(({ name, meaning }) => has(name, meaning))
    return has(entry.name, entry.meaning) || properties.length > 0 ? [{ ...entry, properties }] : []
  })
}
