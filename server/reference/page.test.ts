import { afterAll, expect, it } from 'vitest'
import { describedOperations } from '../../test/fixtures/described-operations.ts'
import { openApiDocument } from '../openapi/document.ts'
import { html, prose } from './html.ts'
import { referencePage } from './page.ts'

const { operations, close } = describedOperations()
afterAll(close)
const page = referencePage(openApiDocument(operations))

it('escapes text, in attributes as well', () => {
  const evil = `"><script>alert('1 & 2')</script>`
  expect(html`<p title="${evil}">${evil}</p>`.html).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;</p>`,
  )
  expect(html`${prose('Give `<id>`.')}`.html).toBe('Give <code>&lt;id&gt;</code>.')
})

it('shows every operation with its examples and each parameter with its meaning', () => {
  for (const { id, examples } of operations) {
    expect(page).toContain(`<article id="${id}"`)
    for (const { title } of examples) expect(page).toContain(html`${title}`.html)
  }
  expect(page).toContain('id="listNeighbours-minReports"')
  expect(page).toContain('Independent reports that an event has at least; copies of one text count once.')
})

it('leads within itself and its own server alone, and to places that exist', () => {
  const links = Array.from(
    page.matchAll(/(?:href|src)="(?<to>[^"]*)"/gu),
    (found) => found.groups?.['to'] ?? '',
  )
  expect(links.filter((link) => !/^(?:#|\/|data:,$)/u.test(link))).toEqual([])
  const places = new Set(
    Array.from(page.matchAll(/ id="(?<id>[^"]*)"/gu), (found) => `#${found.groups?.['id']}`),
  )
  expect(links.filter((link) => link.startsWith('#') && !places.has(link))).toEqual([])
  expect(page).not.toContain('<script')
})
