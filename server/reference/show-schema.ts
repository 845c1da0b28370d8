import { html, prose } from './html.ts'
import type { Html } from './html.ts'
import type { Schema } from './read-document.ts'

/** The fields of what a schema describes, each with its type and meaning, and their own fields below them. */
export function showFields(schema: Schema): Html {
  const inner = heart(schema)
  const choices = inner.oneOf ?? inner.anyOf?.filter((choice) => choice.type !== 'null')
  if (inner.properties === undefined && choices !== undefined && choices.length > 1)
    return html`<ul class="fields">
      ${choices.map(
        (choice) =>
          html`<li>
            <p>${typeOf(choice)}</p>
            ${hasFields(choice) ? showFields(choice) : null}
          </li>`,
      )}
    </ul>`
  return html`<ul class="fields">
    ${Object.entries(inner.properties ?? {}).map(
      ([name, field]) =>
        html`<li>
          <p>
            <code class="name">${name}</code
            >${inner.required.includes(name) ? null : html`<span class="quiet">?</span>`}
            <span class="type">${typeOf(field)}</span>${usual(field)}
          </p>
          ${field.description === undefined ? null : html`<p class="meaning">${prose(field.description)}</p>`}
          ${hasFields(field) ? showFields(field) : null}
        </li>`,
    )}
  </ul>`
}

/** Whether there is more to show of it than its type. */
export function hasFields(schema: Schema): boolean {
  const { $ref, properties, oneOf, anyOf } = heart(schema)
  if ($ref !== undefined) return false
  return properties !== undefined || [...(oneOf ?? []), ...(anyOf ?? [])].some(hasFields)
}

/** A type in a few words, with links to the named ones. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return html`<a href="#schema-${name}">${name}</a>`
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum !== undefined)
    return joined(
      schema.enum.map((value) => html`<code>${String(value)}</code>`),
      ' | ',
    )
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return joined(choices.map(typeOf), ' or ')
  if (schema.prefixItems !== undefined) return html`[${joined(schema.prefixItems.map(typeOf), ', ')}]`
  if (schema.properties !== undefined) return html`{ … }`
  if (schema.type === 'array') {
    const item = typeof schema.items === 'object' ? typeOf(schema.items) : html`anything`
    return html`list of ${item}${schema.maxItems === undefined ? null : html`, up to ${schema.maxItems}`}`
  }
  if (schema.type === 'object')
    return typeof schema.additionalProperties === 'object' && schema.additionalProperties.type !== undefined
      ? html`map of ${typeOf(schema.additionalProperties)}`
      : html`map`
  const plain = Array.isArray(schema.type) ? schema.type.join(' or ') : (schema.type ?? 'anything')
  return html`${schema.format === 'date' ? 'date' : plain}${range(schema)}`
}

/** The value that counts where none is given. */
export function usual(schema: Schema): Html | null {
  const value = schema.default
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null
  if (value === '') return null
  return html`<span class="quiet"> usually <code>${String(value)}</code></span>`
}

function range({ minimum, maximum, maxLength }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return ` ${minimum}–${maximum}`
  return maxLength === undefined ? '' : `, up to ${maxLength} characters`
}

/** What stands inside a list, or beside null. */
function heart(schema: Schema): Schema {
  if (schema.type === 'array' && typeof schema.items === 'object') return heart(schema.items)
  const [only, ...more] = schema.anyOf?.filter((choice) => choice.type !== 'null') ?? []
  return only !== undefined && more.length === 0 ? heart(only) : schema
}

function joined(parts: readonly Html[], between: string): Html {
  return html`${parts.map((part, index) => html`${index === 0 ? '' : between}${part}`)}`
}
