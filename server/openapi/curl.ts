import type { Example, Operation } from '../operation.ts'

/** Where the examples of the documents send their requests. */
const home = 'http://127.0.0.1:4600'

/** The address that an example asks, without the server's own. An id that does not exist yet reads as `ID`. */
export function addressOf({ path }: Pick<Operation, 'path'>, example: Example): string {
  const filled = path.replaceAll(/:(?<name>\w+)/gu, (_all, name: string) =>
    legible(encodeURIComponent(example.params?.[name] ?? name.toUpperCase())),
  )
  const query = new URLSearchParams(
    Object.entries(example.query ?? {}).map(([name, value]) => [name, String(value)]),
  )
  return query.size === 0 ? filled : `${filled}?${legible(query.toString())}`
}

/** An example as a command that one can paste into a terminal. */
export function curlOf(one: Pick<Operation, 'path' | 'method'>, example: Example): string {
  const parts = [
    `curl -s ${quoted(`${home}${addressOf(one, example)}`)}`,
    ...(one.method === 'get' || (one.method === 'post' && example.body !== undefined)
      ? []
      : [`-X ${one.method.toUpperCase()}`]),
    ...(example.body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(example.body))}`]),
  ]
  return parts.join(' \\\n  ')
}

/** Characters that need no escape in an address where they stand here. */
function legible(text: string): string {
  return text.replaceAll('%2C', ',').replaceAll('%3A', ':')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
