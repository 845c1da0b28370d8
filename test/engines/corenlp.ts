import type { TestProject } from 'vitest/node'
import type { TestCoreNlp } from './provided.ts'
import { startEngines } from './temporary-home.ts'

/** One CoreNLP for all files of a test project; `inject('corenlp')` gives its address and credentials. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { lease, stop } = await startEngines(['corenlp'])
  const servers: TestCoreNlp[] = lease.corenlp
  project.provide('corenlp', servers)
  return stop
}
