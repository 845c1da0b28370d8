import { execFile } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The oldest Java that both engines run on. */
export const oldestJava = 17

/** The newest that Neo4j 5.26 is supported on; later ones work (25 was tried) but complain. */
const newestSupportedJava = 21

/** A Java that is new enough. `javac` is null where only a runtime is installed. */
export type Java = { home: string; java: string; javac: string | null; version: number }

/** Where Linux distributions and macOS keep their Javas. */
const javaFolders = [
  '/usr/lib/jvm',
  '/Library/Java/JavaVirtualMachines',
  '/opt/homebrew/opt',
  '/usr/local/opt',
]

/**
 * A Java to use: that of `JAVA_HOME` if it will do, else the best of those on `PATH` and in the usual folders, one with a
 * compiler before one without, and a release that Neo4j 5.26 supports before a newer one. Null when there is none of at
 * least version 17.
 */
export async function findJava(
  environment: Record<string, string | undefined> = process.env,
): Promise<Java | null> {
  const found: Java[] = []
  for (const java of javaCandidates(environment)) {
    const version = await versionOf(java)
    if (version === null || version < oldestJava) continue
    const home = dirname(dirname(java))
    const javac = join(home, 'bin', 'javac')
    const candidate = { home, java, javac: existsSync(javac) ? javac : null, version }
    const isChosen = home === realHome(environment['JAVA_HOME'])
    if (candidate.javac !== null && (isChosen || version <= newestSupportedJava)) return candidate
    found.push(candidate)
  }
  return bestJava(found)
}

/** The best of several Javas, the earlier of equals; null of none. */
export function bestJava(found: readonly Java[]): Java | null {
  const rank = (java: Java) => (java.javac === null ? 2 : 0) + (java.version <= newestSupportedJava ? 0 : 1)
  return found.toSorted((left, right) => rank(left) - rank(right))[0] ?? null
}

/** Maven's command, or null when it is not installed. */
export function findMaven(environment: Record<string, string | undefined> = process.env): string | null {
  return onPath('mvn', environment)[0] ?? null
}

/** The feature release in the output of `java -version`: 17 for "17.0.15", 8 for "1.8.0_292". */
export function parseJavaVersion(output: string): number | null {
  const match = /version "(?:1\.)?(\d+)/u.exec(output)
  return match?.[1] === undefined ? null : Number(match[1])
}

function javaCandidates(environment: Record<string, string | undefined>): string[] {
  const given = environment['JAVA_HOME'] === undefined ? [] : [join(environment['JAVA_HOME'], 'bin', 'java')]
  const installed = javaFolders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .toSorted()
      .flatMap((name) => [
        join(folder, name, 'bin', 'java'),
        join(folder, name, 'Contents', 'Home', 'bin', 'java'),
        join(folder, name, 'libexec', 'openjdk.jdk', 'Contents', 'Home', 'bin', 'java'),
      ]),
  )
  const real = [...given, ...onPath('java', environment), ...installed]
    .filter(existsSync)
    .map((file) => realpathSync(file))
  return [...new Set(real)]
}

function onPath(command: string, environment: Record<string, string | undefined>): string[] {
  return (environment['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, command))
    .filter(existsSync)
}

function realHome(home: string | undefined): string | null {
  return home === undefined || !existsSync(home) ? null : realpathSync(home)
}

/** macOS has a `java` that only says that there is no Java: such a one counts as none. */
async function versionOf(java: string): Promise<number | null> {
  try {
    const { stdout, stderr } = await execute(java, ['-version'], { timeout: 20_000 })
    return parseJavaVersion(`${stderr}${stdout}`)
  } catch {
    return null
  }
}
