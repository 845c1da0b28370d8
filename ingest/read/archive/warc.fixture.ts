import { gzipSync } from 'node:zlib'

/** A record of a WARC file. */
export function record(
  type: string,
  uri: string,
  block: string | Uint8Array,
  date = '2026-02-03T04:05:06Z',
): Buffer {
  const bytes = Buffer.from(block)
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    ...(uri === '' ? [] : [`WARC-Target-URI: ${uri}`]),
    `WARC-Date: ${date}`,
    `Content-Length: ${bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** What a web server answered, as the block of a record. */
export function answer(
  body: string | Uint8Array,
  fields: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...fields })
  const head = [`HTTP/1.1 ${status}`, ...lines.map(([name, value]) => `${name}: ${value}`)]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)])
}

/** A body in two chunks. */
export function chunked(body: Uint8Array): Buffer {
  const middle = Math.ceil(body.length / 2)
  const parts = [body.subarray(0, middle), body.subarray(middle)].flatMap((part) => [
    Buffer.from(`${part.length.toString(16)}\r\n`),
    part,
    Buffer.from('\r\n'),
  ])
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

/** The records packed as crawlers do it, each by itself. */
export const packed = (...records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((one) => gzipSync(one)))
