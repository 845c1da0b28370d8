import { z } from 'zod'
import { ActorType } from '../actor.ts'
import { IsoDate } from '../dates.ts'
import { TimeUnit } from '../time-bins.ts'
import { CoverageBy } from './coverage.ts'
import { FilterName } from './filter-values.ts'
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

const limit = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual).describe('How many at most.')

const ActorTypes = commaList(ActorType).describe('Actors of these types alone.')
const View = z
  .enum(['actors', 'events'])
  .default('actors')
  .describe('Whether events are drawn beside actors and their links.')
/** As the filters have it, for what is not limited to events. */
const collection = EventFilters.shape.collection

/** Words to look for, as `textQuery` reads them. */
const Words = z
  .string()
  .min(1)
  .max(500)
  .describe('Words; `"in a row"`, `AND`, `OR`, `NOT`, brackets, `begin*` and `misspelt~` are understood.')

/** The id of `/api/actors/:id`, `/api/events/:id`, `/api/articles/:id`. */
export const IdParams = z.strictObject({
  id: Key.describe('Its id, as the API shows it; of actors and events any id that they ever had.'),
})

/** `GET /api/articles/:id/changes` */
export const ChangesQuery = z.strictObject({
  from: Key.optional().describe('The article to compare with; without it, the version before.'),
})

/** `GET /api/actors`: `collection` limits to actors that its articles name; `all` includes the samples. */
export const ActorsQuery = z.strictObject({
  q: z.string().max(200).default('').describe('A name or the beginning of one, in any spelling.'),
  actorTypes: ActorTypes,
  collection,
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
  q: Words.optional().describe('Words of the name of the event, as for sentences.'),
  ...EventFilters.shape,
  actors: Keys.pipe(z.array(Key).max(20))
    .optional()
    .describe('Ids of actors: events in which all of them take part.'),
  ...Paging.shape,
})

/** `GET /api/events/:id` */
export const EventQuery = z.strictObject({ ...EventFilters.shape, ...Paging.shape })

/** `GET /api/events/:id/coverage` */
export const CoverageQuery = z.strictObject({
  by: CoverageBy.default('outlet').describe(
    'Whose reports are compared: outlets, or those who are said to say so.',
  ),
  collection,
  limit: limit(500, 100),
})

/** `GET /api/claims`: exactly one of `event`, `actors` and `article`. */
export const ClaimsQuery = z
  .strictObject({
    ...EventFilters.shape,
    event: Key.optional().describe('The id of an event: the claims that report it.'),
    actors: Keys.pipe(z.array(Key).min(1).max(20))
      .optional()
      .describe('Ids of actors: claims on the events in which all of them take part.'),
    article: Key.optional().describe('The id of an article: all that it claims.'),
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
  actors: Keys.pipe(z.array(Key).min(2).max(20)).describe('Ids of the two or more actors.'),
  ...Paging.shape,
})

/** `GET /api/paths`: `from` and `to` are actors here, so the dates of the filters are called `since` and `until`. */
export const PathsQuery = z.strictObject({
  ...EventFilters.omit({ from: true, to: true }).shape,
  from: Key.describe('The id of the actor at one end.'),
  to: Key.describe('The id of the actor at the other end.'),
  since: IsoDate.optional().describe('The first day of the events, such as 2025-08-01.'),
  until: IsoDate.optional().describe('The last day of the events, inclusive.'),
  hops: z.coerce.number().int().min(1).max(3).default(3).describe('Over so many events at most.'),
  limit: limit(20, 10),
  hubs: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Whether actors of very many events may stand inside a path of three hops.'),
})

/** `GET /api/filters` */
export const FilterValuesQuery = z.strictObject({
  ...EventFilters.shape,
  by: FilterName.describe('The filter whose values are listed; what is chosen of it is set aside.'),
  limit: limit(500, 50),
})

/** `GET /api/timeline`; with `actors` of the events in which all of them take part. */
export const TimelineQuery = z.strictObject({
  ...EventFilters.shape,
  actors: Keys.pipe(z.array(Key).max(20))
    .optional()
    .describe('Ids of actors: events in which all of them take part.'),
  by: TimeUnit.default('month').describe('How wide the bars are; weeks begin on Monday.'),
})

/** `GET /api/diff`: two periods, days inclusive; with `actors` only links of any of them. */
export const DiffQuery = z
  .strictObject({
    ...EventFilters.omit({ from: true, to: true }).shape,
    fromA: IsoDate.describe('The first day of the first period.'),
    toA: IsoDate.describe('Its last day, inclusive.'),
    fromB: IsoDate.describe('The first day of the second period.'),
    toB: IsoDate.describe('Its last day, inclusive.'),
    actors: Keys.pipe(z.array(Key).min(1).max(20))
      .optional()
      .describe('Ids of actors: links of any of them alone.'),
    limit: limit(200, 50),
  })
  .refine(({ fromA, toA }) => fromA <= toA, { path: ['toA'], message: 'is before fromA' })
  .refine(({ fromB, toB }) => fromB <= toB, { path: ['toB'], message: 'is before fromB' })

/** `from` and `to` are days of publication; with `actors` one of them is meant in the sentence, or in the article. */
const TextFilters = z.object({
  ...EventFilters.pick({ outlet: true, collection: true }).shape,
  from: IsoDate.optional().describe('The first day of publication.'),
  to: IsoDate.optional().describe('The last day of publication, inclusive.'),
  actors: Keys.pipe(z.array(Key).min(1).max(20))
    .optional()
    .describe('Ids of actors: where one of them is meant.'),
  coded: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .optional()
    .describe('Where a coded claim is stated, or where none is.'),
})

/** `GET /api/sentences` */
export const SentencesQuery = z.strictObject({ q: Words, ...TextFilters.shape, ...Paging.shape })

/** `GET /api/graph/overview` */
export const OverviewQuery = z.strictObject({
  ...EventFilters.shape,
  view: View,
  limit: limit(500, 60),
})

/** `GET /api/graph/between`; `limit=0` asks for no partners, only for what lies among the actors given. */
export const BetweenQuery = z.strictObject({
  ...EventFilters.shape,
  actors: Keys.pipe(z.array(Key).min(2).max(200)).describe('Ids of the two or more actors.'),
  view: View,
  limit: z.coerce
    .number()
    .int()
    .min(0)
    .max(200)
    .default(20)
    .describe('How many partners of all of them at most; 0 for none.'),
})

/** `GET /api/graph/calendar` */
export const CalendarQuery = z.strictObject({
  ...EventFilters.shape,
  actors: Keys.pipe(z.array(Key).min(2).max(200)).describe('Ids of the two or more actors.'),
})

/** `GET /api/articles`: latest first, or with `q` those that fit best. */
export const ArticlesQuery = z.strictObject({ q: Words.optional(), ...TextFilters.shape, ...Paging.shape })

/** `GET /api/suggestions/actors`: all, or those about one actor. */
export const ActorSuggestionsQuery = z.strictObject({
  actor: Key.optional().describe('The id of an actor: pairs with it alone.'),
  ...Paging.shape,
})

/** A list without filters. */
export const PagingQuery = z.strictObject(Paging.shape)

/** A resource that takes no parameters. */
export const NoQuery = z.strictObject({})
