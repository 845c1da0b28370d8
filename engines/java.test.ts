import { expect, test } from 'vitest'
import { bestJava, findJava, findMaven, parseJavaVersion } from './java.ts'

test.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_292"', 8],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
])('%j is Java %s', (output, version) => {
  expect(parseJavaVersion(output)).toBe(version)
})

test('without PATH there is no Maven', () => {
  expect(findMaven({ PATH: '' })).toBeNull()
})

test('the machine that runs the tests has a JDK that its JAVA_HOME need not name', async () => {
  const found = await findJava({})
  expect(found).toMatchObject({ version: expect.any(Number), javac: expect.stringContaining('javac') })
  expect(found?.version).toBeGreaterThanOrEqual(17)
})

const java = (version: number, javac: string | null) => ({
  home: '/j',
  java: '/j/bin/java',
  javac,
  version,
})

test('a compiler counts most, then a release that Neo4j supports', () => {
  const [jdk25, jre17, jre25, jdk21] = [java(25, 'javac'), java(17, null), java(25, null), java(21, 'javac')]
  expect(bestJava([jre25, jre17, jdk25, jdk21])).toBe(jdk21)
  expect(bestJava([jre25, jre17, jdk25])).toBe(jdk25)
  expect(bestJava([jre25, jre17])).toBe(jre17)
  expect(bestJava([])).toBeNull()
})
