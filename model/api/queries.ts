import { z } from 'zod'
import { ActorType } from '../actor.ts'
import { IsoDate } from '../dates.ts'
import { TimeUnit } from '../time-bins.ts'
import { CoverageBy } from './coverage.ts'
import { commaList, EventFilters, Paging } from './filters.ts'

/** An actor's id, or any local key that became part of it. */
const Key = z.string().min(1).max(300)

/** A comma-separated list of actors; those that are given twice count once. */
const Keys = z
  .string()
  .transform((text) => [
    ...new Set(
      text
        .split(',')
        .map((key) => key.trim())
        .filter((key) => key !== ''),
    ),
  ])
  .pipe(z.array(Key))

const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual)

/** Words to look for, as `textQuery` reads them. */
const Words = z.string().min(1).max(500)

/** The id of `/api/actors/:id`, `/api/events/:id`, `/api/articles/:id`. */
export const IdParams = z.strictObject({ id: Key })

/** `GET /api/actors`: `collection` limits to actors that its articles name; `all` includes the samples. */
export const ActorsQuery = z.strictObject({
  q: z.string().max(200).default(''),
  actorTypes: commaList(ActorType),
  collection: z.string().optional(),
  ...Paging.shape,
})

/** `GET /api/actors/:id` */
export const ActorQuery = z.strictObject(EventFilters.shape)

/** `GET /api/actors/:id/neighbours` */
export const NeighboursQuery = z.strictObject({
  ...EventFilters.shape,
  ...Paging.shape,
})

/** `GET /api/events` */
export const EventsQuery = z.strictObject({
  /** Words of the event's name. */
  q: Words.optional(),
  ...EventFilters.shape,
  actors: Keys.pipe(z.array(Key).max(20)).optional(),
  ...Paging.shape,
})

/** `GET /api/events/:id` */
export const EventQuery = z.strictObject({ ...EventFilters.shape, ...Paging.shape })

/** `GET /api/events/:id/coverage` */
export const CoverageQuery = z.strictObject({
  by: CoverageBy.default('outlet'),
  collection: z.string().optional(),
  limit: limit(500, 100),
})

/** `GET /api/claims`: exactly one of `event`, `actors` and `article`. */
export const ClaimsQuery = z
  .strictObject({
    ...EventFilters.shape,
    event: Key.optional(),
    actors: Keys.pipe(z.array(Key).min(1).max(20)).optional(),
    article: Key.optional(),
    ...Paging.shape,
  })
  .refine(
    ({ event, actors, article }) =>
      [event, actors, article].filter((given) => given !== undefined).length === 1,
    { message: 'give exactly one of event, actors and article' },
  )

/** `GET /api/links` */
export const LinksQuery = z.strictObject({
  ...EventFilters.shape,
  actors: Keys.pipe(z.array(Key).min(2).max(20)),
  ...Paging.shape,
})

/** `GET /api/paths`: `from` and `to` are actors here, so the dates of the filters are called `since` and `until`. */
export const PathsQuery = z.strictObject({
  ...EventFilters.omit({ from: true, to: true }).shape,
  from: Key,
  to: Key,
  since: IsoDate.optional(),
  until: IsoDate.optional(),
  hops: z.coerce.number().int().min(1).max(3).default(3),
  limit: limit(20, 10),
  /** Whether actors of a very high degree may stand inside a path of three hops. */
  hubs: z.enum(['true', 'false']).default('false'),
})

/** `GET /api/timeline`; with `actors` of the events in which all of them take part. */
export const TimelineQuery = z.strictObject({
  ...EventFilters.shape,
  actors: Keys.pipe(z.array(Key).max(20)).optional(),
  by: TimeUnit.default('month'),
})

/** `GET /api/diff`: two periods, days inclusive; with `actors` only links of any of them. */
export const DiffQuery = z
  .strictObject({
    ...EventFilters.omit({ from: true, to: true }).shape,
    fromA: IsoDate,
    toA: IsoDate,
    fromB: IsoDate,
    toB: IsoDate,
    actors: Keys.pipe(z.array(Key).min(1).max(20)).optional(),
    limit: limit(200, 50),
  })
  .refine(({ fromA, toA }) => fromA <= toA, { path: ['toA'], message: 'is before fromA' })
  .refine(({ fromB, toB }) => fromB <= toB, { path: ['toB'], message: 'is before fromB' })

/** `from` and `to` are days of publication; with `actors` one of them is meant in the sentence, or in the article. */
const TextFilters = z.object({
  ...EventFilters.pick({ from: true, to: true, outlet: true, collection: true }).shape,
  actors: Keys.pipe(z.array(Key).min(1).max(20)).optional(),
  coded: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
})

/** `GET /api/sentences` */
export const SentencesQuery = z.strictObject({ q: Words, ...TextFilters.shape, ...Paging.shape })

/** `GET /api/graph/overview` */
export const OverviewQuery = z.strictObject({
  ...EventFilters.shape,
  view: z.enum(['actors', 'events']).default('actors'),
  limit: limit(500, 60),
})

/** `GET /api/graph/between`; `limit=0` asks for no partners, only for what lies among the actors given. */
export const BetweenQuery = z.strictObject({
  ...EventFilters.shape,
  actors: Keys.pipe(z.array(Key).min(2).max(200)),
  view: z.enum(['actors', 'events']).default('actors'),
  limit: z.coerce.number().int().min(0).max(200).default(20),
})

/** `GET /api/articles`: latest first, or with `q` those that fit best. */
export const ArticlesQuery = z.strictObject({ q: Words.optional(), ...TextFilters.shape, ...Paging.shape })

/** `GET /api/suggestions/actors`: all, or those about one actor. */
export const ActorSuggestionsQuery = z.strictObject({ actor: Key.optional(), ...Paging.shape })

/** A list without filters. */
export const PagingQuery = z.strictObject(Paging.shape)

/** A resource that takes no parameters. */
export const NoQuery = z.strictObject({})
