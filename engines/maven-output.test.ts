import { describe, expect, test } from 'vitest'
import { explainMavenFailure, mavenBegins, readMavenLine } from './maven-output.ts'

const address = 'https://packages.example/org/neo4j/neo4j/5.26.31'

const after = (...lines: string[]) => lines.reduce(readMavenLine, mavenBegins)

describe('downloads', () => {
  test('are counted by jar, with the bytes under way', () => {
    const begun = [
      '[INFO] Scanning for projects...',
      `Downloading from central: ${address}/neo4j-5.26.31.pom`,
      `Downloaded from central: ${address}/neo4j-5.26.31.pom (8.1 kB at 679 kB/s)`,
      `Downloading from central: ${address}/neo4j-5.26.31.jar`,
    ]
    expect(after(...begun)).toEqual({ jars: 0, bytes: 0, underWay: 0, current: 'neo4j-5.26.31.jar' })
    expect(after(...begun, 'Progress (1): 4.1/18 MB')).toEqual({
      jars: 0,
      bytes: 0,
      underWay: 4_100_000,
      current: 'neo4j-5.26.31.jar',
    })
    expect(
      after(...begun, `Downloaded from central: ${address}/neo4j-5.26.31.jar (18 MB at 9.4 MB/s)`),
    ).toEqual({
      jars: 1,
      bytes: 18_000_000,
      underWay: 0,
      current: null,
    })
  })

  test('that run side by side are added up', () => {
    expect(after('Progress (3): a-1.0.jar (2.5/4.0 MB) | 120/300 kB | 18 kB    ').underWay).toBe(2_638_000)
  })
})

describe('a failure is told in one sentence', () => {
  test.each([
    [
      'no network',
      '[ERROR] Could not transfer artifact x:y:pom:1 from/to central (https://packages.example): packages.example: Unknown host packages.example -> [Help 1]',
      'the package host packages.example cannot be reached; check the network, or set a mirror in ~/.m2/settings.xml',
    ],
    [
      'a wrong checksum',
      '[ERROR] Could not transfer artifact org.neo4j:neo4j:jar:5.26.31 from/to central: Checksum validation failed, expected aa but is bb',
      'a downloaded file (org.neo4j:neo4j:jar:5.26.31) does not match its checksum',
    ],
    [
      'anything else',
      '[INFO] BUILD FAILURE\n\u001B[1;31m[ERROR]\u001B[m No space left on device',
      'No space left on device',
    ],
    ['silence', '', 'Maven stopped without saying why'],
  ])('%s', (_, output, sentence) => {
    expect(explainMavenFailure(output)).toBe(sentence)
  })
})
