import type { Graph } from '../../cypher/connection.ts'
import { isDerived } from '../../cypher/derive/marks.ts'
import { Failure } from '../../model/failure.ts'
import { ofOneMoment } from './source.ts'

/**
 * Does the work as `ofOneMoment`, on a graph that is derived whole at that moment. Tables of one of which parts are not would lack
 * events and names of actors without saying so: throws a `Failure` while an ingest runs, and after one that was killed.
 */
export function ofOneDerivedMoment<Result>(graph: Graph, work: () => Promise<Result>): Promise<Result> {
  return ofOneMoment(graph, async () => {
    if (!(await graph.read(isDerived)))
      throw new Failure(
        'Not everything is derived yet, so names and events would be missing: wait until the ingest has ended, or run "dramatis ingest --retry" after one that was stopped.',
      )
    return work()
  })
}
