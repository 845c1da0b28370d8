import type { QueryClient } from '@tanstack/react-query'
import type { ActorSummary, EventSummary, LinkSummary } from '../../../model/api/resources.ts'
import { actorQuery, betweenLimit, betweenQuery, countingFiltersOf } from '../../api/queries.ts'
import type { Filters } from '../../api/queries.ts'
import type { Facts } from '../../graph/command/show.ts'
import type { Explorer } from '../../graph/explorer.ts'
import { nodeId } from '../../graph/model/ids.ts'
import { batchesOf } from './batches.ts'

/** What the server is asked about the drawing as it is, under the filters in force. */
export class Questions {
  readonly #explorer: Explorer
  readonly #queries: QueryClient

  constructor(explorer: Explorer, queries: QueryClient) {
    this.#explorer = explorer
    this.#queries = queries
  }

  async actor(id: string): Promise<ActorSummary> {
    return (await this.#queries.fetchQuery(actorQuery(id, this.countingFilters()))).actor
  }

  /**
   * The newcomers, and their links, and events if they are drawn, among themselves and with the actors drawn. Many actors take
   * several questions, one after another.
   */
  async between(
    newcomers: readonly string[],
    mode = this.#explorer.document.view.mode,
    filters = this.countingFilters(),
  ): Promise<Facts> {
    const actors = new Map<string, ActorSummary>()
    const links: LinkSummary[] = []
    const events: EventSummary[] = []
    for (const batch of batchesOf(newcomers, this.actorIds(), betweenLimit)) {
      if (batch.length < 2) continue
      const answer = await this.#queries.fetchQuery(betweenQuery(batch, mode, filters))
      for (const actor of answer.actors)
        if (!this.#explorer.document.has(nodeId(actor.id))) actors.set(actor.id, actor)
      links.push(...answer.links)
      events.push(...answer.events)
    }
    return { actors: [...actors.values()], links, events }
  }

  /** The filters in force by which links are counted. */
  countingFilters(): Filters {
    return countingFiltersOf(this.#explorer.document.view)
  }

  /** Of the actors drawn, those with most links first. */
  actorIds(): string[] {
    return this.#explorer.document
      .nodes()
      .flatMap(({ node }) => (node.kind === 'actor' ? [node.actor] : []))
      .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
      .map((actor) => actor.id)
  }
}
