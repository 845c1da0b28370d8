import type { Graph } from '../../cypher/connection.ts'
import { selectClaim, splitGroups, splitVerdict } from '../../ingest/index.ts'
import type { UndatedRequest } from '../../ingest/index.ts'
import type { Judgement } from '../../model/api/curation.ts'

/**
 * What a person decides by the ids of the API, with the portable selectors that the log keeps. Throws a `Failure` (usage) for
 * what is not in the graph.
 */
export async function verdictOf(graph: Graph, judgement: Judgement): Promise<UndatedRequest> {
  switch (judgement.kind) {
    case 'same':
    case 'different': {
      const [key, other] = judgement.actors
      return { kind: judgement.kind, selectors: [{ key }, { key: other }] }
    }
    case 'rename':
      return { kind: 'rename', selectors: [{ key: judgement.actor }], name: judgement.name }
    case 'split': {
      const { into, groups, follow } = judgement
      return splitVerdict(await splitGroups(graph, judgement.actor), { name: into, chosen: groups, follow })
    }
    case 'confirm':
    case 'reject':
    case 'restore':
      return { kind: judgement.kind, selectors: [await selectClaim(graph, judgement.claim)] }
    case 'correct':
      return {
        kind: 'correct',
        selectors: [await selectClaim(graph, judgement.claim)],
        corrections: judgement.corrections,
      }
    case 'add': {
      const { article, sentence, trigger, claim } = judgement
      return { kind: 'add', selectors: [{ article, sentence, trigger }], claim }
    }
    case 'retract':
      return { kind: 'retract', selectors: [{ article: judgement.article }] }
  }
}
