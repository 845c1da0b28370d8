import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const Field = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'list']),
  constraints: z
    .object({ required: z.boolean().optional(), enum: z.array(z.union([z.string(), z.number()])).optional() })
    .optional(),
})
type Field = z.infer<typeof Field>
const Resource = z.object({
  name: z.string(),
  path: z.string(),
  bytes: z.int(),
  hash: z.string(),
  rows: z.int(),
  schema: z.object({
    fields: z.array(Field),
    primaryKey: z.array(z.string()).optional(),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()),
          reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
        }),
      )
      .optional(),
  }),
})
const Package = z.object({ resources: z.array(Resource) })

const forms: Record<Field['type'], RegExp> = {
  string: /^/u,
  list: /^/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
}

type Rows = Record<string, string>[]

/** All that is wrong with the tables of a folder by their datapackage.json, in words; and how many rows each has. */
export async function checkPackage(
  folder: string,
): Promise<{ wrong: string[]; rows: Record<string, number> }> {
  const { resources } = Package.parse(JSON.parse(await readFile(`${folder}/datapackage.json`, 'utf8')))
  const wrong: string[] = []
  const tables = new Map<string, Rows>()
  for (const { name, path, bytes, hash, rows, schema } of resources) {
    const content = await readFile(`${folder}/${path}`)
    if (content.length !== bytes) wrong.push(`${name}: ${content.length} bytes`)
    if (`sha256:${createHash('sha256').update(content).digest('hex')}` !== hash) wrong.push(`${name}: hash`)
    const [header, ...lines] = z
      .array(z.array(z.string()))
      .parse(parse(content, { record_delimiter: '\r\n' }))
    if (JSON.stringify(header) !== JSON.stringify(schema.fields.map((field) => field.name)))
      wrong.push(`${name}: header`)
    if (lines.length !== rows) wrong.push(`${name}: ${lines.length} rows`)
    const table = lines.map((line) =>
      Object.fromEntries((header ?? []).map((column, index) => [column, line[index] ?? ''])),
    )
    tables.set(name, table)
    for (const row of table)
      for (const field of schema.fields) wrong.push(...wrongCell(name, field, row[field.name] ?? ''))
    const key = schema.primaryKey
    if (key !== undefined && new Set(table.map((row) => keyOf(row, key))).size !== table.length)
      wrong.push(`${name}: two rows of one key`)
  }
  for (const { name, schema } of resources)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set((tables.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)))
      for (const row of tables.get(name) ?? [])
        if (fields.every((field) => row[field] !== '') && !known.has(keyOf(row, fields)))
          wrong.push(`${name}: no ${reference.resource} ${keyOf(row, fields)}`)
    }
  return { wrong, rows: Object.fromEntries([...tables].map(([name, table]) => [name, table.length])) }
}

function keyOf(row: Record<string, string>, columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column]))
}

function wrongCell(table: string, { name, type, constraints }: Field, cell: string): string[] {
  if (cell === '') return constraints?.required === true ? [`${table}.${name}: empty`] : []
  if (!forms[type].test(cell)) return [`${table}.${name}: ${cell} is no ${type}`]
  const allowed = constraints?.enum?.map(String)
  return allowed === undefined || allowed.includes(cell) ? [] : [`${table}.${name}: ${cell} is not allowed`]
}
