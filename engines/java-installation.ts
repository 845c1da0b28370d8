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
  await installOrExplain(report, `Java ${oldestJava} or newer is needed to run Neo4j and CoreNLP`, [])
  return foundAfterInstallation(await findJava())
}

/** A JDK and Maven to fetch the engines with, installed as `ensureJava` does. A Java without `javac` is not enough. */
export async function ensureJdkAndMaven(
  report: Report,
): Promise<{ jdk: Java & { javac: string }; maven: string }> {
  let java = await findJava()
  let maven = findMaven()
  if (java?.javac == null || maven === null) {
    const missing = [
      ...(java?.javac == null ? [`a JDK (Java ${oldestJava} or newer, with javac)`] : []),
      ...(maven === null ? ['Maven'] : []),
    ].join(' and ')
    await installOrExplain(
      report,
      `To fetch Neo4j and CoreNLP, ${missing} ${missing.includes(' and ') ? 'are' : 'is'} needed`,
      maven === null ? ['maven'] : [],
    )
    java = foundAfterInstallation(await findJava())
    maven = findMaven()
  }
  if (java?.javac == null || maven === null) {
    throw new Failure(
      `A JDK (${oldestJava}+) and Maven were installed but cannot be found; set JAVA_HOME and PATH.`,
      exitCodes.engine,
    )
  }
  return { jdk: { ...java, javac: java.javac }, maven }
}

/** Installs Debian packages as root; `false` where this machine or user cannot. Throws a `Failure` when apt-get fails. */
export async function installDebianPackages(
  packages: (policyOf: (names: readonly string[]) => Promise<string>) => Promise<readonly string[]>,
  report: Report,
): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']
  try {
    await execute('apt-get', ['update', ...patience], { env: environment, maxBuffer: 64e6 })
    const names = await packages(async (wanted) => {
      const { stdout } = await execute('apt-cache', ['policy', ...wanted], { env: environment })
      return stdout
    })
    report(step('install', null, `Installing ${names.join(' and ')} with apt-get`))
    await execute('apt-get', ['install', '-y', '--no-install-recommends', ...patience, ...names], {
      env: environment,
      maxBuffer: 64e6,
    })
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

async function installOrExplain(report: Report, need: string, others: readonly string[]): Promise<void> {
  const installed = await installDebianPackages(async (policyOf) => {
    const jdk = installablePackage(await policyOf(debianJdks), debianJdks)
    if (jdk === null) throw new Failure(`${need}, and apt-get offers no package of it.`, exitCodes.engine)
    return [jdk, ...others]
  }, report)
  if (!installed) throw new Failure(`${need}; install with: ${installCommand()}`, exitCodes.engine)
}

function foundAfterInstallation(java: Java | null): Java {
  if (java !== null) return java
  throw new Failure('Java was installed but cannot be found; set JAVA_HOME.', exitCodes.engine)
}
