/** A parameter as the reader writes it. */
export type ParameterRow = { name: string; kind: ParameterKind; value: string }

export const parameterKinds = ['text', 'number', 'true or false', 'list or map', 'nothing'] as const
export type ParameterKind = (typeof parameterKinds)[number]

/** Names that `$name` can stand for without backticks. */
const plainName = /^[\p{L}\p{N}_]+$/u

export type ReadParameters = {
  params: Record<string, unknown>
  /** What is wrong, by the index of the row. */
  troubles: ReadonlyMap<number, string>
}

/** The values of parameters, as they are sent. */
export function readRows(rows: readonly ParameterRow[]): ReadParameters {
  const params: Record<string, unknown> = {}
  const troubles = new Map<number, string>()
  for (const [index, row] of rows.entries()) {
    if (row.name === '') troubles.set(index, 'Give it a name.')
    else if (!plainName.test(row.name)) troubles.set(index, 'Letters, digits and _ make a name.')
    else if (Object.hasOwn(params, row.name)) troubles.set(index, `$${row.name} stands above already.`)
    else {
      const value = readValue(row)
      if (typeof value === 'string') troubles.set(index, value)
      else params[row.name] = value.value
    }
  }
  return { params, troubles }
}

/** The value, or what is wrong with it. */
function readValue({ kind, value }: ParameterRow): { value: unknown } | string {
  switch (kind) {
    case 'text':
      return { value }
    case 'nothing':
      return { value: null }
    case 'number': {
      const number = Number(value)
      return value.trim() !== '' && Number.isFinite(number) ? { value: number } : 'This is not a number.'
    }
    case 'true or false':
      return value === 'true' || value === 'false' ? { value: value === 'true' } : 'Write true or false.'
    case 'list or map':
      return readJson(value)
  }
}

function readJson(text: string): { value: unknown } | string {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { value } : 'Write a list […] or a map {…} as JSON.'
  } catch {
    return 'Write a list ["a", "b"] or a map {"name": 1} as JSON.'
  }
}

/** Parameters as rows to be changed. */
export function rowsOf(params: Record<string, unknown>): ParameterRow[] {
  return Object.entries(params).map(([name, value]) => ({ name, ...written(value) }))
}

function written(value: unknown): Omit<ParameterRow, 'name'> {
  switch (typeof value) {
    case 'string':
      return { kind: 'text', value }
    case 'number':
      return { kind: 'number', value: String(value) }
    case 'boolean':
      return { kind: 'true or false', value: String(value) }
    default:
      if (value === null || value === undefined) return { kind: 'nothing', value: '' }
      return { kind: 'list or map', value: JSON.stringify(value) }
  }
}
