import type { QueryClient } from '@tanstack/react-query'
import type { ClaimEvidence } from '../../../model/api/resources.ts'
import { articleQuery } from '../../api/queries.ts'
import { isProblem } from '../../api/request.ts'

/** Somebody else, or the reader in another window, was faster: nothing was done, and what is shown is of before. */
export class ChangedMeanwhile extends Error {}

/** A claim as the reader saw it who judges it. */
export type SeenClaim = Pick<ClaimEvidence, 'id' | 'check' | 'name'> & {
  article: Pick<ClaimEvidence['article'], 'id'>
}

const becameWords: Record<ClaimEvidence['check'], string> = {
  unchecked: 'is unchecked again',
  confirmed: 'was confirmed',
  corrected: 'was corrected',
  rejected: 'was rejected',
}

/** What a reader is told who judges a claim that is another now; null while it is as it was seen. */
export function meanwhileWords(
  seen: Pick<SeenClaim, 'check' | 'name'>,
  now: Pick<SeenClaim, 'check' | 'name'> | null,
): string | null {
  if (now === null) return 'This claim is not in the graph any more. Nothing was done.'
  if (now.check === seen.check && now.name === seen.name) return null
  return `This claim ${becameWords[now.check]} meanwhile, elsewhere. Nothing was done: judge it as it is shown now.`
}

/** @throws ChangedMeanwhile when a claim is not any more what the reader saw. */
export async function checkStands(queries: QueryClient, seen: SeenClaim): Promise<void> {
  const { claims } = await queries.fetchQuery({ ...articleQuery(seen.article.id), staleTime: 0 })
  const words = meanwhileWords(seen, claims.find(({ id }) => id === seen.id) ?? null)
  if (words !== null) throw new ChangedMeanwhile(words)
}

/** @throws ChangedMeanwhile when the server knows a decision that is taken back as undone already. */
export async function takeBack<Answer>(undo: () => Promise<Answer>): Promise<Answer> {
  try {
    return await undo()
  } catch (error) {
    if (!isProblem(error, 'cannot-be-done')) throw error
    throw new ChangedMeanwhile('This was undone already, elsewhere. The page shows now how things stand.', {
      cause: error,
    })
  }
}
