import type { Originals } from '../ingest/index.ts'
import type { AskService } from './ask/ask-service.ts'
import type { ConsoleService } from './console/console-service.ts'
import type { GraphAccess } from './graph-access.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { Operation } from './operation.ts'
import { actorRoutes } from './routes/actors.ts'
import { articleRoutes } from './routes/articles.ts'
import { originalRoutes } from './routes/originals.ts'
import { askRoutes } from './routes/ask.ts'
import { claimRoutes } from './routes/claims.ts'
import { coverageRoutes } from './routes/coverage.ts'
import { cypherRoutes } from './routes/cypher.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { diffRoutes } from './routes/diff.ts'
import { eventRoutes } from './routes/events.ts'
import { feedRoutes } from './routes/feeds.ts'
import type { LookAtFeed } from './routes/feeds.ts'
import { filterRoutes } from './routes/filters.ts'
import { graphRoutes } from './routes/graph.ts'
import { jobRoutes } from './routes/jobs.ts'
import { linkRoutes } from './routes/links.ts'
import { joiningEventRoutes } from './routes/joining-events.ts'
import { matchRoutes } from './routes/match.ts'
import { pathRoutes } from './routes/paths.ts'
import { savedRoutes } from './routes/saved.ts'
import { sentenceRoutes } from './routes/sentences.ts'
import { suggestionRoutes } from './routes/suggestions.ts'
import { timelineRoutes } from './routes/timeline.ts'

/** Every resource that answers questions about the graph. */
export function operationsOf(
  access: GraphAccess,
  console: ConsoleService,
  ask: AskService,
  {
    jobs = null,
    look = null,
    originals = null,
  }: { jobs?: JobQueue | null; look?: LookAtFeed | null; originals?: Originals | null } = {},
): Operation[] {
  return [
    ...actorRoutes(access),
    ...eventRoutes(access),
    ...coverageRoutes(access),
    ...claimRoutes(access),
    ...linkRoutes(access),
    ...joiningEventRoutes(access),
    ...matchRoutes(access),
    ...pathRoutes(access),
    ...graphRoutes(access),
    ...filterRoutes(access),
    ...timelineRoutes(access),
    ...diffRoutes(access),
    ...articleRoutes(access, originals),
    ...originalRoutes(access, originals),
    ...sentenceRoutes(access),
    ...suggestionRoutes(access),
    ...decisionRoutes(access),
    ...savedRoutes(access),
    ...jobRoutes(access, jobs),
    ...feedRoutes(look),
    ...askRoutes(ask),
    ...cypherRoutes(access, console),
  ]
}
