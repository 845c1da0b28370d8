import type { QueryClient } from '@tanstack/react-query'
import type { Job } from '../../../model/api/jobs.ts'
import type { ArticleAnswer } from '../../../model/api/resources.ts'
import { articleQuery } from '../../api/queries.ts'
import type { NodeId } from '../../graph/model/ids.ts'
import { counted } from '../../graph/mirror/rows.ts'
import { bringUpToDate } from '../curate/bring-up-to-date.ts'
import type { Explore } from '../explore/explore.ts'
import { participantsOf } from './participants.ts'

/** So many articles of a job are asked for their actors, and so many actors are brought. */
export const newLimits = { articles: 30, actors: 60 } as const

/** Who came into the drawing with a job, and what to say of it. */
export type Shown = { ids: NodeId[]; message: string }

/**
 * Brings the actors of a job's new articles with their links into the drawing, as one command. Answers who they are and says
 * in words what was left out.
 */
export async function showNew(explore: Explore, queries: QueryClient, job: Job): Promise<Shown> {
  const read = job.articles.slice(0, newLimits.articles)
  const answers: ArticleAnswer[] = []
  for (const id of read) answers.push(await queries.fetchQuery(articleQuery(id)))
  const everybody = participantsOf(answers)
  if (everybody.length === 0)
    return { ids: [], message: `No event was found in ${job.name}: nobody is new in the graph.` }
  const newcomers = everybody.slice(0, newLimits.actors)
  const { explorer } = explore
  const { before, shown, leftCount } = await explore.onceBegun(async () => ({
    before: explorer.document.nodeCount,
    ...(await bringUpToDate(explorer, queries, {
      label: `Show what “${job.name}” tells`,
      newcomers,
      reason: 'search',
      leaveUnlinked: true,
    })),
  }))
  const ofArticles =
    job.articles.length > read.length
      ? ` Those of the first ${read.length} of ${job.counts.loaded.toLocaleString('en')} articles.`
      : ''
  const ofActors =
    everybody.length > newcomers.length
      ? ` ${newcomers.length} of ${everybody.length.toLocaleString('en')} are shown, ranked by claims in these articles.`
      : ''
  const left =
    leftCount > 0 && before > 0
      ? ` ${counted(leftCount, 'actor')} left: only the samples tell of them, and these have left the view.`
      : ''
  return {
    ids: shown,
    message: `${counted(shown.length, 'actor')} of ${job.name} ${shown.length === 1 ? 'stands' : 'stand'} out in the graph.${ofActors}${ofArticles}${left}`,
  }
}
