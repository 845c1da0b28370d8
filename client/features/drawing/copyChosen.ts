import type { QueryClient } from '@tanstack/react-query'
import { betweenLimit, betweenQuery } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { copyText } from '../../ui/copyText.ts'
import { parameterLines } from '../twin/parameterLines.ts'

/** Why the links among so many actors cannot be copied as one statement; null when they can. */
export function copyObstacle(actors: number): string | null {
  if (actors < 2) return 'choose two actors or more'
  return actors > betweenLimit ? `choose ${betweenLimit} actors or fewer` : null
}

/** Copies the statement, as the API runs it, that gives the links among some actors. Answers with what was copied. */
export async function copyChosen(
  queries: QueryClient,
  actors: readonly string[],
  filters: Filters,
): Promise<string> {
  const answer = queries.fetchQuery(betweenQuery(actors, 'actors', filters))
  await copyText(answer.then(({ cypher }) => `${parameterLines(cypher.params)}${cypher.text}`))
  return `The Cypher of the links among ${counted(actors.length, 'actor')} is copied, with its parameters.`
}
