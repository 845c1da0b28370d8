import type { IncomingHttpHeaders } from 'node:http'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { z } from 'zod'
import type { Described, Document } from './described.ts'

/** What came back. */
export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

/** Says what an answer has that the document does not allow, or lacks that it promises; null for one that keeps the contract. */
export type AnswerChecker = (one: Described, answer: Answer) => string | null

/** Holds answers to the schemas of a document, strictly: what it does not declare may not stand there. */
export function answerChecker(document: Document): AnswerChecker {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(z.record(z.string(), z.unknown()).parse(closed(document)), 'document')
  const compiled = new Map<string, ValidateFunction>()
  const schemaAt = (...path: string[]): ValidateFunction => {
    const pointer = path.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
    const reference = `document#/${pointer.join('/')}`
    const known = compiled.get(reference) ?? ajv.compile({ $ref: reference })
    compiled.set(reference, known)
    return known
  }

  return (one, { status, headers, text }) => {
    if (status >= 500) return `a failure of the server: ${text}`
    const inline = one.responses[String(status)]
    if (inline === undefined) return `the status ${status}, which is not described: ${text}`
    const shared = inline.$ref?.split('/').at(-1)
    const content = (shared === undefined ? inline : document.components.responses[shared])?.content
    const where =
      shared === undefined
        ? ['paths', one.path, one.method, 'responses', String(status)]
        : ['components', 'responses', shared]
    if (headers['x-request-id'] === undefined) return 'no X-Request-Id'
    if (content === undefined) return text === '' ? null : `a body, where none is described: ${text}`
    const type = headers['content-type']?.split(';')[0] ?? ''
    if (content[type] === undefined) return `the type ${type}, which is not described`
    // Lines of JSON, as an article's original may be, are no JSON.
    if (!/[/+]json$/u.test(type)) return null
    const validate = schemaAt(...where, 'content', type, 'schema')
    return validate(JSON.parse(text)) ? null : `${ajv.errorsText(validate.errors)} in ${text.slice(0, 2000)}`
  }
}

/** The same schemas without room for what they do not name. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => closed(item))
  if (typeof value !== 'object' || value === null) return value
  const inside = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, closed(child)]))
  const isOpen = inside['type'] === 'object' && 'properties' in inside && !('additionalProperties' in inside)
  return isOpen ? { ...inside, additionalProperties: false } : inside
}
