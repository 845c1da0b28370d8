import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = ['load', 'derive', 'derive/copies', 'decisions', 'export'].flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => `${folder}/${name}`),
)

/** The subquery that starts with the brace at `open`, braces and all. */
function bracedFrom(text: string, open: number): string {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return text.slice(open, at + 1)
  }
  return text.slice(open)
}

const subqueriesOf = (text: string): string[] => [
  ...Array.from(text.matchAll(/\b(?:EXISTS|COLLECT|COUNT) *\{/gu), (match) =>
    bracedFrom(text, match.index + match[0].length - 1),
  ),
  ...Array.from(text.matchAll(/\[\(.*? \| /gu), ([comprehension]) => comprehension),
]

/**
 * EXPLAIN does not show the plans of subqueries in expressions, and with the statistics of an empty graph one that names a
 * label may scan the whole index of that label, once for each row. Relationship types lead to the same nodes without it. A
 * start by id, a hint and the count of a whole label are safe; a relationship that nodes of two labels have needs the label.
 */
test.for(files)('%s names no label in a subquery where a relationship leads', (file) => {
  const labelled = subqueriesOf(readFileSync(new URL(file, import.meta.url), 'utf8'))
    .filter((subquery) => !subquery.includes('USING INDEX SEEK') && /-\[|--/u.test(subquery))
    .flatMap((subquery) => Array.from(subquery.matchAll(/\(\w*:\w+\)/gu), ([node]) => node))
    .filter((node) => node !== '(claim:Claim)')
  expect(labelled).toEqual([])
})
