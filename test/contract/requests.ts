import * as fc from 'fast-check'
import { allowedBy } from './arbitrary.ts'
import type { Described, Document, Parameter } from './described.ts'

/** A request as it is sent. */
export type Sent = { method: string; path: string; body: string | null; type: string }

/** What generated requests may name: ids that the graph holds, and cursors of its lists. */
export type Known = { ids: readonly string[]; cursors: readonly string[] }

/** Requests to an operation that its schemas allow, and requests with something wrong in any of their parts. */
export function requestsTo(one: Described, document: Document, known: Known): fc.Arbitrary<Sent> {
  const inPath = one.parameters.filter((parameter) => parameter.in === 'path')
  const inQuery = one.parameters.filter((parameter) => parameter.in === 'query')
  const path = fc
    // Without anything it would be another address.
    .tuple(...inPath.map((parameter) => valueOf(parameter, document, known).filter((text) => text !== '')))
    .map((values) =>
      inPath.reduce(
        (filled, { name }, index) => filled.replace(`{${name}}`, () => values[index] ?? ''),
        one.path,
      ),
    )
  const query = fc
    .tuple(
      ...inQuery.map((parameter) => {
        const value = valueOf(parameter, document, known).map((text) => `${parameter.name}=${text}`)
        return parameter.required
          ? often(
              value.map((given) => [given]),
              [],
            )
          : fc.oneof(
              { weight: 3, arbitrary: fc.constant([]) },
              { weight: 1, arbitrary: value.map((given) => [given]) },
            )
      }),
    )
    .chain((given) => often(fc.constant(given.flat()), [...given.flat(), 'unknown=1']))
    .map((given) => (given.length === 0 ? '' : `?${given.join('&')}`))
  const schema = one.requestBody?.content['application/json']?.schema
  const body =
    schema === undefined
      ? fc.constant(null)
      : fc.oneof(
          {
            weight: 3,
            arbitrary: allowedBy(schema, document, known.ids).map((value) => JSON.stringify(value)),
          },
          {
            weight: 2,
            arbitrary: allowedBy(schema, document, known.ids)
              .chain(spoilt)
              .map((value) => JSON.stringify(value)),
          },
          { weight: 1, arbitrary: fc.json() },
          { weight: 1, arbitrary: fc.constantFrom(...brokenBodies) },
        )
  const type = fc.oneof(
    { weight: 9, arbitrary: fc.constant('application/json') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/json; charset=latin9',
        'nonsense',
      ),
    },
  )
  return fc.record({ path, query, body, type }).map((sent) => ({
    method: one.method,
    path: `${sent.path}${sent.query}`,
    body: sent.body,
    type: sent.type,
  }))
}

/** A parameter's text as it stands in an address. */
function valueOf(parameter: Parameter, document: Document, known: Known): fc.Arbitrary<string> {
  const names = parameter.name === 'cursor' ? known.cursors : known.ids.filter(isFor(parameter.name))
  const allowed = allowedBy(parameter.schema, document, names).map((value) =>
    encoded(Array.isArray(value) ? value.join(',') : String(value)),
  )
  const cursor = fc
    .array(fc.oneof(fc.integer(), fc.string({ unit: 'grapheme' }), fc.double(), fc.constant(null)), {
      maxLength: 6,
    })
    .map((rank) => Buffer.from(JSON.stringify(rank)).toString('base64url'))
  return fc.oneof(
    { weight: 6, arbitrary: allowed },
    { weight: 1, arbitrary: fc.constantFrom(...oddTexts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }).map(encoded) },
    ...(parameter.name === 'cursor' ? [{ weight: 2, arbitrary: cursor }] : []),
  )
}

/** Whether an id may stand for what a parameter of this name asks. */
function isFor(name: string): (id: string) => boolean {
  if (name === 'event') return (id) => id.startsWith('event:')
  if (name === 'id') return () => true
  return (id) => /^(?:person|country|org):/u.test(id)
}

const often = <Value>(usual: fc.Arbitrary<Value>, otherwise: Value): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: fc.constant(otherwise) })

/** A lone half of a surrogate pair cannot stand in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** As they stand in an address: bytes that are no UTF-8, signs of Lucene, of Cypher, of paths, and numbers that are none. */
const oddTexts = [
  '',
  '%00',
  '%FF',
  '%ED%A0%80',
  '%E0%A4%A',
  '%2F',
  '..%2F..%2Fetc%2Fpasswd',
  '%2e%2e',
  '%20',
  '%F0%9F%98%80',
  '0',
  '-1',
  '1e999',
  '9007199254740993',
  '0x10',
  'NaN',
  '1.5',
  'true',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  ',,,',
  encodeURIComponent("' OR 1=1 //"),
  encodeURIComponent('a~0.5 AND (b OR "c'),
  encodeURIComponent('*:* [a TO b] /.*/'),
  encodeURIComponent('\u202E\u0000\u{1F600}'),
  '2025-02-30',
  '0000-01-01',
  '9999-12-31',
  'x'.repeat(3000),
]

const brokenBodies = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '0',
  '{"__proto__": {"role": "write"}}',
  '{"constructor": {"prototype": {"x": 1}}}',
  '['.repeat(20_000),
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  `"${'x'.repeat(1_200_000)}"`,
  '{"a": 1e999}',
  '{"a": "\\ud800"}',
  '\u0000',
]

const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  'x'.repeat(20_000),
  '\uD800',
  '\u0000',
  '\u{1F600}',
  [],
  {},
  [null],
  [[[[]]]],
  { __proto__: null, a: 1 },
  JSON.parse('{"__proto__": {"x": 1}}'),
]

/** A value with one of its parts, or all of it, replaced by something odd, or with a part too many. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom(...oddValues)
  if (Array.isArray(value) && value.length > 0)
    return fc
      .nat({ max: value.length - 1 })
      .chain((at) => spoilt(value[at]).map((part) => value.with(at, part)))
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
    return fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .constantFrom(...Object.entries(value))
          .chain(([key, part]) => spoilt(part).map((other) => ({ ...value, [key]: other }))),
      },
      { weight: 1, arbitrary: odd.map((other) => ({ ...value, unknown: other })) },
      { weight: 1, arbitrary: odd },
    )
  return odd
}
