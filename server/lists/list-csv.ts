import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { rfc4180 } from '../../exchange/rfc4180.ts'
import { joinedList } from '../../exchange/tables/sink.ts'
import type { ColumnPath } from './list-columns.ts'

const List = z.object({
  items: z.array(z.unknown()),
  total: z.object({ count: z.int(), exact: z.boolean() }),
  next: z.string().nullable(),
})

/** A list as CSV, and what its JSON says beside the items, as headers. */
export type ListCsv = { readonly text: string; readonly headers: Readonly<Record<string, string>> }

/**
 * A page of a list as CSV by RFC 4180, with a line of column names. Texts stand as they are, for this is read by programs. `Link`
 * leads to the following page, `X-Dramatis-Total` says how many there are, "at least" where it is a lower bound.
 */
export function listCsv(columns: readonly ColumnPath[], answer: unknown, url: string): ListCsv {
  const { items, total, next } = List.parse(answer)
  const rows = items.map((item) => columns.map((path) => cellOf(valueAt(item, path))))
  return {
    text: stringify([columns.map((path) => path.join('.')), ...rows], rfc4180),
    headers: {
      'X-Dramatis-Total': total.exact ? String(total.count) : `at least ${total.count}`,
      ...(next === null ? {} : { Link: `<${followingPage(url, next)}>; rel="next"` }),
    },
  }
}

const Item = z.record(z.string(), z.unknown())

function valueAt(item: unknown, path: ColumnPath): unknown {
  let value = item
  for (const name of path) value = Item.safeParse(value).data?.[name]
  return value
}

/** Lists of texts and numbers are joined as in the tables, other lists and objects are JSON. */
function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number'))
    return joinedList(value.map(String))
  return JSON.stringify(value)
}

/** The same address with the cursor of the following page. */
function followingPage(url: string, cursor: string): string {
  const mark = url.indexOf('?')
  const [path, query] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
  const parameters = new URLSearchParams(query)
  parameters.set('cursor', cursor)
  return `${path}?${parameters.toString()}`
}
