import { html, prose } from './html.ts'
import type { Html } from './html.ts'
import { readDocument } from './read-document.ts'
import type { ShownDocument } from './read-document.ts'
import { showOperation } from './show-operation.ts'
import { hasFields, showFields, typeOf } from './show-schema.ts'
import { style } from './style.ts'

/** The reference of an OpenAPI document as a page that needs nothing else: no script, no font, no request. */
export function referencePage(openApi: unknown): string {
  const document = readDocument(openApi)
  const { info, tags } = document
  return `<!doctype html>\n${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>${info.title} API reference</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <p class="brand"><a href="/">${info.title}</a> <span class="quiet">API reference</span></p>
          <p class="links"><a href="/api/openapi.json">OpenAPI</a></p>
        </header>
        <div class="columns">
          ${contents(document)}
          <main id="content" tabindex="-1">
            <h1>${info.summary}</h1>
            <p>${prose(info.description)}</p>
            ${tags.map(
              ({ name, description }) =>
                html`<section aria-labelledby="tag-${name}">
                  <h2 id="tag-${name}">${titled(name)}</h2>
                  <p class="lead">${prose(description)}</p>
                  ${document.operations
                    .filter((one) => one.tags.includes(name))
                    .map((one) => showOperation(one, document))}
                </section>`,
            )}
            ${schemas(document)}
          </main>
        </div>
      </body>
    </html>`.html
  }\n`
}

function contents({ tags, operations }: ShownDocument): Html {
  return html`<nav aria-label="Contents">
    <ul>
      ${tags.map(
        ({ name }) =>
          html`<li>
            <a href="#tag-${name}">${titled(name)}</a>
            <ul>
              ${operations
                .filter((one) => one.tags.includes(name))
                .map(
                  (one) =>
                    html`<li>
                      <a href="#${one.operationId}"
                        ><span class="method ${one.method}">${one.method}</span>
                        ${one.path.replace('/api/', '')}</a
                      >
                    </li>`,
                )}
            </ul>
          </li>`,
      )}
      <li><a href="#schemas">Named shapes</a></li>
    </ul>
  </nav>`
}

function schemas({ components }: ShownDocument): Html {
  return html`<section aria-labelledby="schemas">
    <h2 id="schemas">Named shapes</h2>
    <p class="lead">Parts of answers that come back in many of them.</p>
    ${Object.entries(components.schemas).map(
      ([name, schema]) =>
        html`<details id="schema-${name}" class="shape">
          <summary>
            <code>${name}</code> <span class="quiet">${prose(schema.description ?? '')}</span>
          </summary>
          ${hasFields(schema) ? showFields(schema) : html`<p>${typeOf(schema)}</p>`}
        </details>`,
    )}
  </section>`
}

function titled(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}
