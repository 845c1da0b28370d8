import type { ActorSummary, ArticleAnswer } from '../../../model/api/resources.ts'

/** Who takes part in the events that some articles tell of, those with most claims first. */
export function participantsOf(answers: readonly Pick<ArticleAnswer, 'actors' | 'claims'>[]): ActorSummary[] {
  const known = new Map(answers.flatMap(({ actors }) => actors.map((actor) => [actor.id, actor] as const)))
  const counts = new Map<string, number>()
  for (const { claims } of answers)
    for (const { event, check, actors, recipients } of claims) {
      if (event === null || check === 'rejected') continue
      for (const id of new Set([...actors, ...recipients].map((actor) => actor.id)))
        counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  return [...counts]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .flatMap(([id]) => known.get(id) ?? [])
}
