import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { exitCodes, Failure, messageOf } from '../model/failure.ts'
import { findJava, findMaven, oldestJava } from './java.ts'
import type { Java } from './java.ts'
import { step } from './progress.ts'
import type { Report } from './progress.ts'

const execute = promisify(execFile)

/** Packages of OpenJDK that the engines run on, best first: a Debian or Ubuntu release has one of them or both. */
const debianJdks = ['openjdk-17-jdk-headless', 'openjdk-21-jdk-headless']

/** The command that installs both, by the package manager a machine has. */
const installCommands: readonly { manager: string; command: string }[] = [
  { manager: '/usr/bin/apt-get', command: 'sudo apt-get install default-jdk-headless maven' },
  { manager: '/usr/bin/dnf', command: 'sudo dnf install java-21-openjdk-devel maven' },
  { manager: '/usr/bin/pacman', command: 'sudo pacman -S jdk21-openjdk maven' },
  { manager: '/sbin/apk', command: 'sudo apk add openjdk21-jdk maven' },
  { manager: '/usr/bin/zypper', command: 'sudo zypper install java-21-openjdk-devel maven' },
  { manager: '/opt/homebrew/bin/brew', command: 'brew install openjdk@21 maven' },
  { manager: '/usr/local/bin/brew', command: 'brew install openjdk@21 maven' },
]

/** The command to install a JDK and Maven on this machine. */
export function installCommand(exists: (file: string) => boolean = existsSync): string {
  const known = installCommands.find(({ manager }) => exists(manager))
  return known?.command ?? 'brew install openjdk@21 maven (or your system’s own packages of JDK 21 and Maven)'
}

/** The first of the packages that `apt-cache policy` names a candidate for. */
export function installablePackage(policy: string, packages: readonly string[]): string | null {
  const candidates = new Map(
    [...policy.matchAll(/^(\S+):\n(?:[ \t]+.*\n)*?[ \t]+Candidate: (\S+)/gmu)].map((match) => [
      match[1],
      match[2],
    ]),
  )
  return packages.find((name) => (candidates.get(name) ?? '(none)') !== '(none)') ?? null
}

/** A Java to start the engines with; as root on Debian or Ubuntu it is installed when missing. Throws a `Failure` (engine). */
export async function ensureJava(report: Report): Promise<Java> {
  const found = await findJava()
  if (found !== null) return found
  const need = `Java ${oldestJava} or newer is needed to run Neo4j and CoreNLP`
  await installOrExplain(need, { jdk: true, maven: false }, report)
  const installed = await findJava()
  if (installed === null)
    throw new Failure(`${need}; it was installed but cannot be found.`, exitCodes.engine)
  return installed
}

/** A JDK and Maven to fetch the engines with, installed as `ensureJava` does. A Java without `javac` is not enough. */
export async function ensureJdkAndMaven(report: Report): Promise<{ jdk: Jdk; maven: string }> {
  const found = { jdk: asJdk(await findJava()), maven: findMaven() }
  if (found.jdk !== null && found.maven !== null) return { jdk: found.jdk, maven: found.maven }
  const need = describeNeed({ jdk: found.jdk === null, maven: found.maven === null })
  await installOrExplain(need, { jdk: found.jdk === null, maven: found.maven === null }, report)
  const jdk = asJdk(await findJava())
  const maven = findMaven()
  if (jdk === null || maven === null) {
    throw new Failure(`${need}; they were installed but cannot be found.`, exitCodes.engine)
  }
  return { jdk, maven }
}

/** A Java with its compiler. */
export type Jdk = Java & { javac: string }

function asJdk(java: Java | null): Jdk | null {
  return java === null || java.javac === null ? null : { ...java, javac: java.javac }
}

/** What is missing, as the beginning of a sentence. */
export function describeNeed(missing: { jdk: boolean; maven: boolean }): string {
  const parts = [
    ...(missing.jdk ? [`a JDK (Java ${oldestJava} or newer, with javac)`] : []),
    ...(missing.maven ? ['Maven'] : []),
  ]
  return `To fetch Neo4j and CoreNLP, ${parts.join(' and ')} ${parts.length > 1 ? 'are' : 'is'} needed`
}

/**
 * Installs Debian packages: those that `choose` names once the package lists are fresh. False where this machine or user
 * cannot. Throws a `Failure` (engine) when apt-get fails.
 */
export async function installDebianPackages(
  choose: (policyOf: (names: readonly string[]) => Promise<string>) => Promise<readonly string[]>,
  report: Report,
): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }, maxBuffer: 64e6 }
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  try {
    await execute('apt-get', ['update', ...patience], options)
    const names = await choose(async (wanted) => {
      const { stdout } = await execute('apt-cache', ['policy', ...wanted], options)
      return stdout
    })
    report(step('install', null, `Installing ${names.join(' and ')} with apt-get`))
    await execute('apt-get', ['install', '-y', '--no-install-recommends', ...patience, ...names], options)
    return true
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    const lines = messageOf(cause).split('\n')
    const reason = lines.findLast((line) => line.startsWith('E:')) ?? lines[0] ?? ''
    throw new Failure(`apt-get could not install what is missing (${reason.trim()}).`, exitCodes.engine, {
      cause,
    })
  }
}

async function installOrExplain(
  need: string,
  missing: { jdk: boolean; maven: boolean },
  report: Report,
): Promise<void> {
  const installed = await installDebianPackages(async (policyOf) => {
    const jdk = missing.jdk ? installablePackage(await policyOf(debianJdks), debianJdks) : null
    if (missing.jdk && jdk === null) {
      throw new Failure(`${need}, and apt-get offers no package of it.`, exitCodes.engine)
    }
    return [...(jdk === null ? [] : [jdk]), ...(missing.maven ? ['maven'] : [])]
  }, report)
  if (!installed) throw new Failure(`${need}; install with: ${installCommand()}`, exitCodes.engine)
}
