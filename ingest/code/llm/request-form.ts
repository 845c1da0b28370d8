import { answerSchema } from './answered-claim.ts'
import type { EndpointError } from './endpoint-error.ts'

/** What endpoints do not agree on: how they are held to JSON, and which of a request's other parts they take. */
export type RequestForm = {
  format: 'json_schema' | 'json_object' | 'none'
  limit: 'max_tokens' | 'max_completion_tokens' | 'none'
  temperature: boolean
  /** Room for the answer, doubled when one was cut off: some models think aloud at our cost. */
  room: number
}

/** What is tried first. */
export const firstForm: RequestForm = {
  format: 'json_schema',
  limit: 'max_tokens',
  temperature: true,
  room: 1,
}

const mostRoom = 8

/** Which part of the form an endpoint complains of, and what is sent instead; null when nothing is left to change. */
const changes: readonly { complaint: RegExp; change: (form: RequestForm) => RequestForm | null }[] = [
  {
    complaint: /temperature/iu,
    change: (form) => (form.temperature ? { ...form, temperature: false } : null),
  },
  { complaint: /max_(?:completion_)?tokens/iu, change: withOtherLimit },
  { complaint: /response_format|json_schema|json_object|schema|grammar|format/iu, change: withOtherFormat },
]

function withOtherLimit(form: RequestForm): RequestForm | null {
  if (form.limit === 'max_tokens') return { ...form, limit: 'max_completion_tokens' }
  return form.limit === 'none' ? null : { ...form, limit: 'none' }
}

function withOtherFormat(form: RequestForm): RequestForm | null {
  if (form.format === 'json_schema') return { ...form, format: 'json_object' }
  return form.format === 'none' ? null : { ...form, format: 'none' }
}

/** The form to try after a complaint; null when the endpoint will not take the request in any. */
export function nextForm(form: RequestForm, error: EndpointError): RequestForm | null {
  if (error.kind === 'cut-off') return form.room < mostRoom ? { ...form, room: form.room * 2 } : null
  for (const { complaint, change } of changes) {
    const next = complaint.test(error.message) ? change(form) : null
    if (next !== null) return next
  }
  // Some say only that the request is bad; the answer's schema is what they most often do not know.
  return withOtherFormat(form)
}

/** The parts of a request that depend on its form. */
export function fieldsOf(form: RequestForm, outputTokens: number): Record<string, unknown> {
  return {
    ...(form.temperature ? { temperature: 0 } : {}),
    ...(form.limit === 'none' ? {} : { [form.limit]: outputTokens * form.room }),
    ...responseFormat(form),
  }
}

function responseFormat({ format }: RequestForm): Record<string, unknown> {
  switch (format) {
    case 'json_schema':
      return {
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'claims', strict: true, schema: answerSchema },
        },
      }
    case 'json_object':
      return { response_format: { type: 'json_object' } }
    case 'none':
      return {}
  }
}
