import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const root = new URL('../../', import.meta.url)
const Package = z.object({ dependencies: z.record(z.string(), z.string()) })

test('every package Dramatis runs with has its line, and says why', () => {
  const { dependencies } = Package.parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')))
  const page = readFileSync(new URL('docs/decisions/dependencies.md', root), 'utf8')
  const named = new Set([...page.matchAll(/`([^`]+)`/gu)].map((match) => match[1]))
  expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([])
})
