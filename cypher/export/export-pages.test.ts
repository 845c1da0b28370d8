import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What a statement of this folder exports beside the properties of its nodes. */
function edgesOf(name: string): Set<string> {
  const text = readFileSync(new URL(`${name}.cypher`, import.meta.url), 'utf8')
  const edges = text.slice(text.indexOf('AS properties, {'), text.indexOf('} AS edges'))
  return new Set([...edges.matchAll(/^ {2}(\w+):/gmu)].map((match) => match[1] ?? ''))
}

test.for(['actors', 'events'])('a collection’s %s tell whatever those of the whole graph tell', (kind) => {
  const whole = edgesOf(`export-${kind}`)
  expect(whole.size).toBeGreaterThan(1)
  expect(whole.difference(edgesOf(`export-${kind}-within`))).toEqual(new Set())
})
