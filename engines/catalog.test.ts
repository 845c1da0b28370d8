import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalog, engineNames } from './catalog.ts'

describe.each(engineNames)('the pom of %s', (engine) => {
  const pom = readFileSync(catalog[engine].pom, 'utf8')

  test('pins the version that the program expects', () => {
    expect(/<(?:neo4j|corenlp)\.version>([^<]+)</u.exec(pom)?.[1]).toBe(catalog[engine].version)
  })

  test('pins every version and names no package host', () => {
    const versions = [...pom.matchAll(/<version>([^<]+)<\/version>/gu)].map((match) => match[1] ?? '')
    expect(versions.filter((version) => !/^(?:\d[\w.]*|\$\{\w+\.version\})$/u.test(version))).toEqual([])
    expect(pom).not.toMatch(/<repositor|<pluginRepositor|<mirror/u)
  })
})
