import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { SerializedError } from 'vitest'
import type { Reporter, TestModule, TestSpecification } from 'vitest/node'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'node_modules/.vitest/failures')

/** The most lines that are said again of one failure: its sentence, what differs and the place, not the whole page. */
const linesOfAFailure = 16

/**
 * Keeps what failed in the last run of each project, so that `.ci/failures.ts` can say it once more when both halves of the
 * tests are over: whoever reads only the end of the log then has it.
 */
export class FailuresKept implements Reporter {
  #projects: readonly string[] = []

  async onTestRunStart(specifications: readonly TestSpecification[]): Promise<void> {
    this.#projects = [...new Set(specifications.map(({ project }) => project.name))]
    await Promise.all(this.#projects.map((project) => rm(fileOf(project), { force: true })))
  }

  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Promise<void> {
    await mkdir(folder, { recursive: true })
    for (const [index, project] of this.#projects.entries()) {
      const failures = modules.filter((module) => module.project.name === project).flatMap(failuresOf)
      // What no test is to blame for is kept once, with the first project.
      if (index === 0 && unhandled.length > 0) failures.push(sayFailure('outside of any test', unhandled))
      if (failures.length > 0) await writeFile(fileOf(project), failures.join(''))
    }
  }
}

/** What the last runs kept, as one text; empty where nothing failed. */
export async function keptFailures(): Promise<string> {
  const names = await readdir(folder).catch(() => [])
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.join('')
}

const fileOf = (project: string): string => join(folder, `${project}.txt`)

function failuresOf(module: TestModule): readonly string[] {
  const name = module.relativeModuleId
  const { children } = module
  return [
    ...(module.errors().length > 0 ? [sayFailure(name, module.errors())] : []),
    ...[...children.allSuites()]
      .filter((suite) => suite.errors().length > 0)
      .map((suite) => sayFailure(`${name} > ${suite.fullName}`, suite.errors())),
    ...[...children.allTests('failed')].map((test) =>
      sayFailure(`${name} > ${test.fullName}`, test.result().errors ?? []),
    ),
  ]
}

function sayFailure(where: string, errors: readonly SerializedError[]): string {
  const lines = errors.flatMap(({ message, diff, stacks }) => [
    ...(stacks ?? []).slice(0, 1).map((at) => `at ${relative(root, at.file)}:${at.line}`),
    ...message.split('\n'),
    ...(typeof diff === 'string' ? diff.split('\n') : []),
  ])
  return ['', `FAILED ${where}`, ...lines.slice(0, linesOfAFailure).map((line) => `  ${line}`), ''].join('\n')
}
