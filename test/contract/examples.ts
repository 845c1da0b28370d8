import { addressOf } from '../../server/openapi/curl.ts'
import type { Example, Operation } from '../../server/operation.ts'
import type { Sent } from './requests.ts'

/** An operation's example as it is sent; `id` stands where the address needs one that the example cannot know. */
export function sentBy(one: Operation, example: Example, id: string | null): Sent {
  const filled = id === null ? example : { ...example, params: { ...example.params, id } }
  return {
    method: one.method,
    path: addressOf(one, filled),
    body: example.body === undefined ? null : JSON.stringify(example.body),
    type: 'application/json',
  }
}

/** The string that stands at a property of a JSON text. */
export function stringAt(text: string, property: readonly string[]): string {
  const found = property.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined,
    JSON.parse(text),
  )
  if (typeof found !== 'string') throw new Error(`${property.join('.')} is no text in ${text.slice(0, 500)}`)
  return found
}

/** Every string under one of these names, anywhere in a JSON value. */
export function stringsUnder(names: ReadonlySet<string>, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => stringsUnder(names, item))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) =>
    typeof child === 'string' ? (names.has(name) ? [child] : []) : stringsUnder(names, child),
  )
}
