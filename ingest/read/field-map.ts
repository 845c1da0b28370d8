import { Refusal } from './refusal.ts'

/** The fields of an article that a map may fill. */
export const mappedFields = [
  'id',
  'title',
  'text',
  'url',
  'outlet',
  'authors',
  'publishedAt',
  'language',
  'licence',
] as const
export type MappedField = (typeof mappedFields)[number]

/** Where each field of an article stands in a record: a name, or a path such as `source.name` or `authors.0`. */
export type FieldMap = ReadonlyMap<MappedField, string>

/** The record with the fields that the map tells. Throws a `Refusal` that lists what is there when the text is not. */
export function mapped(record: unknown, map: FieldMap): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record
  const found = [...map].map(([field, path]) => [field, valueAt(record, path)] as const)
  const missing = found.find(([field, value]) => field === 'text' && value === undefined)
  if (missing !== undefined) throw new Refusal(noSuchField([map.get('text') ?? ''], namesIn(record)))
  return { ...record, ...Object.fromEntries(found.map(([field, value]) => [field, value ?? null])) }
}

/** The value at a path; undefined where there is none. A list gives the list of what each of its items has there. */
function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value
  if (Array.isArray(value)) {
    const items: unknown[] = value
    const [first = '', ...rest] = path.split('.')
    if (/^\d+$/u.test(first)) return valueAt(items[Number(first)], rest.join('.'))
    const inner = items.map((item) => valueAt(item, path)).filter((item) => item !== undefined)
    return inner.length === 0 ? undefined : inner
  }
  if (typeof value !== 'object' || value === null) return undefined
  const given = new Map<string, unknown>(Object.entries(value))
  if (given.has(path)) return given.get(path)
  const [first = '', ...rest] = path.split('.')
  return given.has(first) && rest.length > 0 ? valueAt(given.get(first), rest.join('.')) : undefined
}

/** The names in a record, those of things within it as paths. */
export function namesIn(record: object): string[] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `${name}.${inner}`)
      : [name],
  )
}

/** Which fields of the map no record has had so far, and which there were. */
export type MapWatch = { see: (record: unknown) => void; complaint: () => string | null }

/** Watches records for fields that none of them has: a slip of the pen in a name must not lose all dates. */
export function watchMap(map: FieldMap | null): MapWatch {
  const unseen = new Set(map?.values())
  const names = new Set<string>()
  return {
    see: (record) => {
      if (unseen.size === 0 || typeof record !== 'object' || record === null) return
      for (const name of namesIn(record)) if (names.size < 50) names.add(name)
      for (const path of unseen) if (valueAt(record, path) !== undefined) unseen.delete(path)
    },
    complaint: () => (unseen.size === 0 || names.size === 0 ? null : noSuchField([...unseen], [...names])),
  }
}

function noSuchField(paths: readonly string[], names: readonly string[]): string {
  const missing = paths.map((path) => `"${path}"`).join(', ')
  return `There is no field ${missing}; there are ${names.length === 0 ? 'none' : names.join(', ')}.`
}
