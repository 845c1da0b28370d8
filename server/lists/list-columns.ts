import { z } from 'zod'

/** Where in an item the value of a column stands: `['actor', 'name']` for the column `actor.name`. */
export type ColumnPath = readonly string[]

const JsonSchema = z.object({
  $ref: z.string().optional(),
  type: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  $defs: z.record(z.string(), z.unknown()).optional(),
})
type JsonSchema = z.infer<typeof JsonSchema>

/**
 * The columns of the items of a list `{items, total, next}`, by the schema of its answer, so that they are the same on every page
 * and on one without items: an object within an item becomes columns of its own, whatever else is one. Null for an answer that is
 * no list.
 */
export function listColumns(answer: z.ZodType | null): readonly ColumnPath[] | null {
  if (answer === null) return null
  const whole = JsonSchema.parse(z.toJSONSchema(answer, { io: 'output', unrepresentable: 'any' }))
  const resolve = resolverOf(whole)
  const { items, total, next } = resolve(whole).properties ?? {}
  if (items === undefined || total === undefined || next === undefined) return null
  return columnsOf(resolve(items).items, resolve, [])
}

type Resolve = (schema: unknown) => JsonSchema

function resolverOf(whole: JsonSchema): Resolve {
  const resolve: Resolve = (given) => {
    const schema = JsonSchema.safeParse(given).data ?? {}
    const name = schema.$ref?.replace(/^#\/\$defs\//u, '')
    if (name !== undefined) return resolve(whole.$defs?.[name])
    const [only, ...others] = (schema.anyOf ?? []).filter((one) => resolve(one).type !== 'null')
    return only !== undefined && others.length === 0 ? resolve(only) : schema
  }
  return resolve
}

function columnsOf(given: unknown, resolve: Resolve, path: ColumnPath): ColumnPath[] {
  const properties = Object.entries(resolve(given).properties ?? {})
  return properties.length === 0
    ? [path]
    : properties.flatMap(([name, schema]) => columnsOf(schema, resolve, [...path, name]))
}
