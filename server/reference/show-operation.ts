import { html, prose } from './html.ts'
import type { Html } from './html.ts'
import type { ShownDocument, ShownOperation } from './read-document.ts'
import { hasFields, showFields, typeOf, usual } from './show-schema.ts'

/** One operation: what it takes, how it is asked, what it answers and what may be wrong. */
export function showOperation(one: ShownOperation, document: ShownDocument): Html {
  return html`<article id="${one.operationId}" aria-labelledby="${one.operationId}-name">
    <h3 id="${one.operationId}-name">
      <a class="anchor" href="#${one.operationId}"
        ><span class="method ${one.method}">${one.method}</span> <code>${breakable(one.path)}</code></a
      >
    </h3>
    <p>
      ${prose(`${one.summary}.`)}${one.description === undefined ? null : html` ${prose(one.description)}`}
    </p>
    ${showExamples(one)} ${showParameters(one)} ${showBody(one)} ${showAnswer(one)}
    ${showProblems(one, document)}
  </article>`
}

/** A path that may be broken before its slashes. */
function breakable(path: string): Html[] {
  return path.split('/').map((step, index) => (index === 0 ? html`${step}` : html`<wbr />/${step}`))
}

function showExamples(one: ShownOperation): Html {
  return html`<div class="examples">
    ${one['x-codeSamples'].map(
      ({ label, source }) =>
        html`<figure>
          <figcaption>${label}${tryLink(one, source)}</figcaption>
          <pre tabindex="0"><code>${source}</code></pre>
        </figure>`,
    )}
  </div>`
}

/** What reads can be looked at in the browser, unless its id must be found first. */
function tryLink(one: ShownOperation, source: string): Html | null {
  const address = source.match(/'https?:\/\/[^/]+(?<path>\/[^']*)'/u)?.groups?.['path']
  if (one.method !== 'get' || address === undefined || address.includes('/ID')) return null
  return html` <a href="${address}">see the answer</a>`
}

function showParameters({ operationId, parameters }: ShownOperation): Html | null {
  if (parameters.length === 0) return null
  return html`<details ${open(parameters.length <= 8)}>
    <summary>Parameters <span class="quiet">${parameters.length}</span></summary>
    <dl class="parameters">
      ${parameters.map(
        ({ name, required, description = '', schema, in: place }) =>
          html`<div>
            <dt>
              <code class="name" id="${operationId}-${name}">${name}</code>
              ${required ? html`<span class="needed">needed</span>` : null}
              ${place === 'query' ? null : html`<span class="quiet">in the ${place === 'path' ? 'address' : 'header'}</span>`}
            </dt>
            <dd><span class="type">${typeOf(schema)}</span>${usual(schema)}<br />${prose(description)}</dd>
          </div>`,
      )}
    </dl>
  </details>`
}

const open = (isOpen: boolean): Html => (isOpen ? html`open` : html``)

function showBody({ requestBody }: ShownOperation): Html | null {
  if (requestBody === undefined) return null
  const [content] = Object.values(requestBody.content)
  return content === undefined || !hasFields(content.schema)
    ? null
    : html`<details open>
        <summary>Body <span class="quiet">${Object.keys(requestBody.content).join(', ')}</span></summary>
        ${showFields(content.schema)}
      </details>`
}

function showAnswer({ responses }: ShownOperation): Html[] {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, { content = {} }]) => {
      const types = Object.keys(content).join(', ')
      const schema = content['application/json']?.schema
      return schema === undefined
        ? html`<p class="quiet">Answers ${status}${types === '' ? ' without a body' : ` as ${types}`}.</p>`
        : html`<details>
            <summary>Answer <span class="quiet">${status} · ${types}</span></summary>
            ${hasFields(schema) ? showFields(schema) : html`<p>${typeOf(schema)}</p>`}
          </details>`
    })
}

function showProblems({ responses }: ShownOperation, document: ShownDocument): Html {
  const problems = Object.entries(responses).flatMap(([status, { $ref }]) => {
    const shared = document.components.responses[$ref?.split('/').at(-1) ?? '']
    return shared?.description === undefined ? [] : [{ status, description: shared.description }]
  })
  return html`<details>
    <summary>Problems <span class="quiet">${problems.map(({ status }) => status).join(' ')}</span></summary>
    <dl class="problems">
      ${problems.map(
        ({ status, description }) =>
          html`<div>
            <dt>${status}</dt>
            <dd>${prose(description)}</dd>
          </div>`,
      )}
    </dl>
  </details>`
}
