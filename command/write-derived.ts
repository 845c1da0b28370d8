import type { Graph } from '../cypher/connection.ts'
import type { OutputFolder } from '../exchange/folder/output-folder.ts'
import { writeWholeFolder } from '../exchange/folder/whole-folder.ts'
import type { WholeFolder } from '../exchange/folder/whole-folder.ts'
import { ofOneDerivedMoment } from '../exchange/rows/derived-moment.ts'

/**
 * Writes tables to a folder from a graph that is derived whole and that nobody writes to meanwhile: both are known before the
 * folder appears. Throws a `Failure`, and leaves no folder, where one of them is not so.
 */
export function writeDerived<Result>(
  graph: Graph,
  folder: WholeFolder,
  write: (output: OutputFolder) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  return writeWholeFolder(folder, (output) => ofOneDerivedMoment(graph, () => write(output)), signal)
}
