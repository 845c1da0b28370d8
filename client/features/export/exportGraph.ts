/** What a cell of an exported table holds; a list is written with "; " between its parts. */
export type Value = string | number | boolean | readonly string[] | null

export type ExportNode = {
  id: string
  label: string
  x: number | null
  y: number | null
  /** ISO days between which it is dated, for formats that know time. */
  start: string | null
  end: string | null
  columns: Readonly<Record<string, Value>>
}

export type ExportEdge = {
  id: string
  source: string
  target: string
  label: string
  weight: number
  start: string | null
  end: string | null
  columns: Readonly<Record<string, Value>>
}

/** Where a file came from: it says so itself, wherever it goes. */
export type Provenance = {
  title: string
  /** What wrote it, with its version: "Dramatis 0.1.0". */
  generator: string
  /** ISO time. */
  exportedAt: string
  /** Filters and limits in force, in words. */
  filters: readonly string[]
  /** The address that opens the same view; null where there is none. */
  address: string | null
  /** True when invented sample reports stand behind it. */
  hasSamples: boolean
}

/** A graph as every writer takes it: the visible graph of the explorer, or the graph of a query's result. */
export type ExportGraph = {
  provenance: Provenance
  nodes: readonly ExportNode[]
  edges: readonly ExportEdge[]
}

/** What writers call the parts of every node and edge, in the order of a table. */
export const basicNames = {
  node: ['id', 'label', 'x', 'y', 'start', 'end'],
  edge: ['id', 'source', 'target', 'label', 'weight', 'start', 'end'],
} as const
/** What tables call the columns that say where a row came from. */
export const sourceNames = ['exportedAt', 'filters', 'containsSamples'] as const

const renamed = 'property.'

/**
 * Properties of a query's result as columns. One that is called as writers call their own, or as one of `others`, in
 * whatever case, becomes "property.start": a file that names two things alike is read as one of them.
 */
export function propertyColumns(
  properties: Readonly<Record<string, unknown>>,
  of: keyof typeof basicNames,
  others: readonly string[] = [],
): Record<string, Value> {
  const taken = new Set([...basicNames[of], ...sourceNames, ...others].map((name) => name.toLowerCase()))
  const columnOf = (name: string) =>
    taken.has(name.toLowerCase()) || name.startsWith(renamed) ? `${renamed}${name}` : name
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [columnOf(name), valueOf(value)]),
  )
}

export type ColumnType = 'string' | 'integer' | 'double' | 'boolean'
export type Column = { name: string; type: ColumnType }

/** The columns that some rows have between them, in the order in which they come, each with the type that fits all. */
export function columnsOf(rows: readonly { columns: Readonly<Record<string, Value>> }[]): Column[] {
  const types = new Map<string, ColumnType | null>()
  for (const { columns } of rows) {
    for (const [name, value] of Object.entries(columns)) {
      const type = typeOf(value)
      const known = types.get(name) ?? null
      types.set(name, known === null || type === null ? (known ?? type) : joint(known, type))
    }
  }
  return [...types].map(([name, type]) => ({ name, type: type ?? 'string' }))
}

/** A value as text; null for nothing. */
export function textOf(value: Value): string | null {
  if (value === null) return null
  return typeof value === 'object' ? value.join('; ') : String(value)
}

/** A property of a query's result as a value: what is neither text, number nor yes or no is written as JSON. */
export function valueOf(property: unknown): Value {
  if (property === null || property === undefined) return null
  if (typeof property === 'string' || typeof property === 'boolean') return property
  if (typeof property === 'number') return Number.isFinite(property) ? property : String(property)
  if (Array.isArray(property) && property.every((part) => typeof part === 'string')) return property
  return JSON.stringify(property)
}

/** The lines that say where a file came from. */
export function provenanceLines({
  title,
  generator,
  exportedAt,
  filters,
  address,
  hasSamples,
}: Provenance): string[] {
  return [
    title,
    `Exported ${exportedAt} by ${generator}`,
    ...filters.map((filter) => `Filter: ${filter}`),
    ...(address === null ? [] : [`View: ${address}`]),
    ...(hasSamples ? ['Contains invented sample reports of Dramatis'] : []),
  ]
}

function typeOf(value: Value): ColumnType | null {
  if (value === null) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

function joint(one: ColumnType, other: ColumnType): ColumnType {
  if (one === other) return one
  const areNumbers = [one, other].every((type) => type === 'integer' || type === 'double')
  return areNumbers ? 'double' : 'string'
}
