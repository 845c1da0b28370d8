import { useQueries } from '@tanstack/react-query'
import { articleQuery } from '../../api/queries.ts'
import { ProblemError } from '../../api/request.ts'
import { citedClaims } from './noteText.ts'
import type { Cited } from './noteText.ts'

/** So many articles are looked up for one note; a note that cites more is told of these alone. */
const mostArticles = 40

/** Which claims a note cites, which of them are gone from the graph, and of how many that could be asked. */
export function useCitedClaims(text: string): {
  cited: readonly Cited[]
  gone: readonly Cited[]
  isChecking: boolean
  checked: number
} {
  const cited = citedClaims(text)
  const articles = [...new Set(cited.map(({ article }) => article))].slice(0, mostArticles)
  const answers = useQueries({ queries: articles.map((id) => ({ ...articleQuery(id), retry: false })) })
  const claims = new Map(
    articles.flatMap((id, index) => {
      const answer = answers[index]
      if (answer?.data !== undefined)
        return [[id, new Set(answer.data.claims.map((claim) => claim.id))] as const]
      const isGone = answer?.error instanceof ProblemError && answer.error.problem.status === 404
      return isGone ? [[id, new Set<string>()] as const] : []
    }),
  )
  const asked = cited.filter(({ article }) => claims.has(article))
  return {
    cited,
    gone: asked.filter(({ article, claim }) => claims.get(article)?.has(claim) !== true),
    isChecking: answers.some(({ isPending }) => isPending),
    checked: asked.length,
  }
}
