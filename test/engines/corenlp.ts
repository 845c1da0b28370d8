import type { TestProject } from 'vitest/node'
import { startEngines } from './temporary-home.ts'

/** One CoreNLP for all files of a test project; `inject('corenlp')` gives its address and credentials. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { lease, stop } = await startEngines(['corenlp'])
  project.provide('corenlp', lease.corenlp)
  return stop
}
