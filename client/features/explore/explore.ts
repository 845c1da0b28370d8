import type { QueryClient } from '@tanstack/react-query'
import type { ActorSummary, EventSummary, LinkSummary, PathHop } from '../../../model/api/resources.ts'
import type { EventStatus } from '../../../model/event.ts'
import {
  betweenQuery,
  countingFiltersOf,
  expansionQuery,
  filtersOf,
  overviewQuery,
} from '../../api/queries.ts'
import { setMode, takeLayout, unhide } from '../../graph/command/arrange.ts'
import { recount } from '../../graph/command/filter.ts'
import { showFacts } from '../../graph/command/show.ts'
import type { Facts } from '../../graph/command/show.ts'
import { Explorer } from '../../graph/explorer.ts'
import { layoutRequest } from '../../graph/layout/request.ts'
import { computeLayout } from '../../graph/layout/run.ts'
import { nodeId } from '../../graph/model/ids.ts'
import { restoreGraph } from '../../graph/model/stored.ts'
import type { StoredGraph } from '../../graph/model/stored.ts'
import type { ViewState } from '../../graph/model/view.ts'
import { Commands } from './commands.ts'
import { Dates } from './dates.ts'
import { Questions } from './questions.ts'
import { Turns } from './turns.ts'

const noFacts: Facts = { actors: [], links: [], events: [] }

/** What the reader can do with the drawing: asks the server for what is missing, then performs one command. */
export class Explore extends Commands {
  readonly dates: Dates
  readonly #queries: QueryClient
  readonly #questions: Questions
  /** Everything else waits for the first drawing. */
  readonly #begun = Promise.withResolvers<void>()
  /** It was a view that somebody kept. */
  #isKept = false
  /** The reader has opened another panel than the page began with. */
  #isElsewhere = false
  readonly #turns = new Turns()

  constructor(explorer: Explorer, queries: QueryClient) {
    super(explorer)
    this.#queries = queries
    this.#questions = new Questions(explorer, queries)
    this.dates = new Dates(explorer)
  }

  /** The first drawing: the overview, laid out once, with its events between if the address says so. */
  async begin(mode: ViewState['mode']): Promise<void> {
    const { actors, links } = await this.#queries.fetchQuery(overviewQuery())
    const ids = actors.map((actor) => actor.id)
    const { events } =
      mode === 'actors' || ids.length < 2
        ? noFacts
        : await this.#queries.fetchQuery(betweenQuery(ids, mode, {}))
    const trial = new Explorer()
    // The layout begins from even places whatever these are; looking for room would take long for thousands.
    const anywhere = new Map(ids.map((id) => [id, { x: 0, y: 0 }]))
    trial.load((draft) =>
      showFacts(
        draft,
        { actors, links, events: [] },
        { anchor: null, reason: 'overview', positions: anywhere },
      ),
    )
    const positions = await computeLayout(layoutRequest(trial.document, trial.seen, { fresh: true }))
    this.explorer.load((draft) => {
      showFacts(draft, { actors, links, events }, { anchor: null, reason: 'overview', positions })
      setMode(draft, mode)
      takeLayout(draft, positions)
    })
    this.#begun.resolve()
  }

  /** The first drawing: a view that was kept, as it was kept. The overview is asked for all the same, for its totals. */
  beginWith(graph: StoredGraph): void {
    this.explorer.load((draft) => restoreGraph(draft, graph))
    this.#isKept = true
    this.#begun.resolve()
    // A drawing without totals is still the drawing.
    void this.#queries.prefetchQuery(overviewQuery())
  }

  /**
   * Changes the drawing after asking the server, once every change before it is done: each asks about the actors, and under
   * the filters, that the one before left. Work that is given a turn must not wait for another turn.
   */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(work)
  }

  /** Like `inTurn`, once the first drawing is there: what is brought in before would be drawn over by it. */
  async onceBegun<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#begun.promise
    return await this.#turns.take(work)
  }

  /** The reader opens another panel than the page began with. */
  goElsewhere(): void {
    this.#isElsewhere = true
  }

  /**
   * Brings an actor into the drawing, beside whom it is linked to most. False when it was left as it is: the panel that is
   * open in a link does not change the view that the link keeps.
   */
  async reveal(id: string): Promise<boolean> {
    await this.#begun.promise
    if (this.#isKept && !this.#isElsewhere) return false
    // Whoever is there need not wait for what others are asked about.
    if (this.explorer.document.has(nodeId(id))) this.unhide(id)
    else await this.#turns.take(() => this.#bringIn(id))
    return true
  }

  /** The links of some newcomers, and their events if those are drawn; whoever comes with them is known. */
  async #linksOf(newcomers: readonly string[]): Promise<Pick<Facts, 'links' | 'events'>> {
    const { links, events } = newcomers.length === 0 ? noFacts : await this.#questions.between(newcomers)
    return { links, events }
  }

  /** Those of the actors who are not drawn, with their links. */
  async #missingOf(
    actors: readonly ActorSummary[],
  ): Promise<Pick<Facts, 'links' | 'events'> & { missing: ActorSummary[] }> {
    const missing = actors.filter((actor) => !this.explorer.document.has(nodeId(actor.id)))
    return { missing, ...(await this.#linksOf(missing.map((actor) => actor.id))) }
  }

  /**
   * Asks again when the answer tells of something that holds no longer: undo, redo and a view that is opened need no turn,
   * and may have changed what counts, who is drawn, or whether events are.
   */
  async #standing<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const before = this.#whatHolds()
      const answer = await ask()
      if (this.#whatHolds() === before) return answer
    }
  }

  #whatHolds(): string {
    return JSON.stringify([
      this.#questions.countingFilters(),
      this.explorer.document.view.mode,
      this.#questions.actorIds(),
    ])
  }

  async #bringIn(id: string): Promise<void> {
    if (this.explorer.document.has(nodeId(id))) {
      this.unhide(id)
      return
    }
    const { actor, links, events } = await this.#standing(async () => ({
      actor: await this.#questions.actor(id),
      ...(await this.#linksOf([id])),
    }))
    this.explorer.perform(`Show ${actor.name}`, (draft) =>
      showFacts(draft, { actors: [actor], links, events }, { anchor: null, reason: 'search' }),
    )
  }

  /**
   * Brings the strongest partners of an actor that are not shown yet; called again, the next ones. Answers with what is
   * shown of how many.
   */
  expand(id: string): Promise<string> {
    return this.onceBegun(() => this.#expand(id))
  }

  async #expand(id: string): Promise<string> {
    await this.#bringIn(id)
    return await this.#expandDrawn(id, this.nameOf(id))
  }

  async #expandDrawn(id: string, name: string): Promise<string> {
    // Somebody took the actor out while the server was asked: it stays out.
    if (!this.explorer.document.has(nodeId(id))) return `${name} was taken out of the graph meanwhile.`
    const { view } = this.explorer.document
    const asked = this.#whatHolds()
    const isStale = () => asked !== this.#whatHolds()
    // The window ranks the partners; their links are counted over all time, so that the window can be moved afterwards.
    const filters = filtersOf({ ...view, quadsOff: new Set() })
    const isCounted = view.window === null
    const partners: ActorSummary[] = []
    const links: LinkSummary[] = []
    for (let cursor = ''; ;) {
      const last = await this.#queries.fetchQuery(expansionQuery(id, filters, cursor))
      partners.push(...last.items.map((item) => item.actor))
      if (isCounted) links.push(...last.items.map((item) => item.link), ...last.links)
      const fresh = partners.filter((partner) => !this.explorer.document.has(nodeId(partner.id)))
      const total = `${last.total.exact ? '' : 'at least '}${last.total.count.toLocaleString('en')}`
      if (fresh.length > 0) {
        const drawn = await this.#questions.between(partners.map((partner) => partner.id))
        if (isStale()) return await this.#expandDrawn(id, name)
        this.#showExpansion(id, partners, [...links, ...drawn.links], drawn.events)
        if (last.total.exact && partners.length === last.total.count)
          return `${fresh.length} added: all ${total} partners of ${this.nameOf(id)} are in the graph.`
        return `${fresh.length} added. ${partners.length} of ${total} partners of ${this.nameOf(id)} are shown, ranked by ${last.rankedBy}.`
      }
      if (last.next === null) {
        const drawn = isCounted
          ? noFacts
          : await this.#questions.between(partners.map((partner) => partner.id))
        if (isStale()) return await this.#expandDrawn(id, name)
        this.#showExpansion(id, partners, [...links, ...drawn.links], drawn.events)
        return `All ${total} partners of ${this.nameOf(id)} are in the graph.`
      }
      cursor = last.next
    }
  }

  #showExpansion(
    id: string,
    actors: readonly ActorSummary[],
    links: readonly LinkSummary[],
    events: Facts['events'],
  ): void {
    this.explorer.perform(`Expand ${this.nameOf(id)}`, (draft) =>
      showFacts(draft, { actors, links, events }, { anchor: nodeId(id), reason: id }),
    )
  }

  /** Counts events of one more status, or of one less. */
  toggleStatus(status: EventStatus): Promise<void> {
    return this.onceBegun(async () => {
      await this.#recount(
        ({ statuses }) => `${statuses.has(status) ? 'Leave out' : 'Count'} ${status} events`,
        ({ statuses }) => ({ statuses: statuses.symmetricDifference(new Set([status])) }),
      )
    })
  }

  /**
   * Lets other events count: the server counts the links anew. One change after another, each on top of the one before: where
   * the label depends on that too, it is made of the view that is changed.
   */
  recount(
    label: string | ((view: ViewState) => string),
    change: (view: ViewState) => Partial<ViewState>,
  ): Promise<void> {
    return this.onceBegun(() => this.#recount(label, change))
  }

  async #recount(
    label: string | ((view: ViewState) => string),
    change: (view: ViewState) => Partial<ViewState>,
  ): Promise<void> {
    for (;;) {
      const { view } = this.explorer.document
      const before = this.#whatHolds()
      const under = change(view)
      const answer = await this.#questions.between(
        this.#questions.actorIds(),
        view.mode,
        countingFiltersOf({ ...view, ...under }),
      )
      // Undo, redo or a view that was opened need no turn: the change is then one of what they left.
      if (this.#whatHolds() !== before) continue
      const words = typeof label === 'string' ? label : label(view)
      this.explorer.perform(words, (draft) => recount(draft, under, answer))
      return
    }
  }

  /** Actors only, or actors with their events between them. Positions stay. */
  setMode(mode: 'actors' | 'events'): Promise<void> {
    return this.onceBegun(async () => {
      if (this.explorer.document.view.mode === mode) return
      const facts =
        mode === 'events'
          ? await this.#standing(() => this.#questions.between(this.#questions.actorIds(), mode))
          : null
      this.explorer.perform(
        mode === 'events' ? 'Show events as nodes' : 'Fold events into links',
        (draft) => {
          setMode(draft, mode)
          if (facts !== null)
            showFacts(
              draft,
              { actors: [], links: [], events: facts.events },
              { anchor: null, reason: 'overview' },
            )
        },
      )
    })
  }

  /** Brings the actors of a path into the drawing, as one step; whoever of them was hidden is shown again. */
  showPath(hops: readonly Pick<PathHop, 'from' | 'to'>[]): Promise<void> {
    return this.onceBegun(async () => {
      const actors = [...hops.map((hop) => hop.from), ...hops.slice(-1).map((hop) => hop.to)]
      const { missing, links, events } = await this.#standing(() => this.#missingOf(actors))
      this.explorer.perform('Show the path', (draft) => {
        showFacts(draft, { actors: missing, links, events }, { anchor: null, reason: 'path' })
        unhide(draft, new Set(actors.map((actor) => nodeId(actor.id))))
      })
    })
  }

  /**
   * Brings several actors, and events among them, into the drawing as one step; whoever of them was hidden is shown
   * again. Answers with how many are new.
   */
  showTogether(label: string, ids: readonly string[], events: readonly EventSummary[] = []): Promise<string> {
    return this.onceBegun(async () => {
      const { missing, ...drawn } = await this.#standing(async () => {
        const missing = ids.filter((id) => !this.explorer.document.has(nodeId(id)))
        const among = missing.length === 0 ? noFacts : await this.#questions.between(missing)
        const actors = [...among.actors]
        // With nobody else in the drawing there is nothing between.
        for (const id of actors.length === 0 ? missing : []) actors.push(await this.#questions.actor(id))
        return { ...among, actors, missing }
      })
      const shown = [...ids, ...drawn.actors.map((actor) => actor.id), ...events.map(({ id }) => id)]
      this.explorer.perform(label, (draft) => {
        const facts = { ...drawn, events: [...drawn.events, ...events] }
        showFacts(draft, facts, { anchor: null, reason: 'search' })
        unhide(draft, new Set(shown.map(nodeId)))
      })
      this.explorer.emphasise({
        selected: ids.filter((id) => this.explorer.document.has(nodeId(id))).map(nodeId),
      })
      return missing.length === 0
        ? 'All of them are in the graph.'
        : `${missing.length.toLocaleString('en')} added to the graph.`
    })
  }

  /** Brings some actors into the drawing and changes the view, as one step. Answers with how many are new. */
  bring(label: string, actors: readonly ActorSummary[], change: Partial<ViewState>): Promise<number> {
    return this.onceBegun(async () => {
      const { missing, links, events } = await this.#standing(() => this.#missingOf(actors))
      this.explorer.perform(label, (draft) => {
        showFacts(draft, { links, events, actors: missing }, { anchor: null, reason: 'search' })
        draft.view(change)
      })
      return missing.length
    })
  }
}
