import { execFile } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The oldest Java that both engines run on. */
export const oldestJava = 17

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
 * The first Java of at least version 17 among `JAVA_HOME`, `PATH` and the usual folders; one with a compiler is taken
 * before one without. Null when there is none.
 */
export async function findJava(
  environment: Record<string, string | undefined> = process.env,
): Promise<Java | null> {
  let runtimeOnly: Java | null = null
  for (const java of javaCandidates(environment)) {
    const version = await versionOf(java)
    if (version === null || version < oldestJava) continue
    const home = dirname(dirname(java))
    const javac = join(home, 'bin', 'javac')
    if (existsSync(javac)) return { home, java, javac, version }
    runtimeOnly ??= { home, java, javac: null, version }
  }
  return runtimeOnly
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

/** macOS has a `java` that only says that there is no Java: such a one counts as none. */
async function versionOf(java: string): Promise<number | null> {
  try {
    const { stdout, stderr } = await execute(java, ['-version'], { timeout: 20_000 })
    return parseJavaVersion(`${stderr}${stdout}`)
  } catch {
    return null
  }
}
