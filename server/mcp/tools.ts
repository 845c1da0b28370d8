import { z } from 'zod'
import { AskRequest } from '../../model/api/ask.ts'
import type { Asked } from '../operation.ts'

/** A task for an assistant: what it takes, and the resource of the API that answers it. */
export type Tool = {
  name: string
  title: string
  description: string
  input: z.ZodObject
  operation: string
  asks: (input: unknown) => ToolAsks
}

/** The parameters of a GET, or the body of a POST that only reads. */
export type ToolAsks = Asked & { body: unknown }

const Actor = z
  .string()
  .min(1)
  .max(300)
  .describe('the id of an actor, such as person:kim-jong-un (see search_actors)')
const Day = z.iso.date().describe('an ISO date')
const Types = z
  .array(z.string())
  .max(16)
  .describe('PLOVER event types, such as CONSULT, AGREE, THREATEN, ASSAULT')
const Limit = z.int().min(1).max(25).default(10).describe('how many at most')
const Cursor = z.string().describe('`next` of the answer before')

const filters = { types: Types.optional(), from: Day.optional(), to: Day.optional() }

/** Describes a tool; `asks` sees parsed input. */
function tool<Input extends z.ZodObject>(definition: {
  name: string
  title: string
  description: string
  input: Input
  operation: string
  asks: (input: z.output<Input>) => { params?: Record<string, string>; query?: Given; body?: unknown }
}): Tool {
  return {
    ...definition,
    asks: (input) => {
      const { params = {}, query = {}, body = {} } = definition.asks(definition.input.parse(input))
      return { params, query: given(query), body }
    },
  }
}

type Given = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** As they stand in an address: lists with commas, nothing that was not given. */
function given(query: Given): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : String(value)]],
    ),
  )
}

/** The tools in the order in which an assistant needs them. */
export const tools: readonly Tool[] = [
  tool({
    name: 'ask',
    title: 'Ask in English',
    description:
      'One question in English, such as "Who praised North Korean troops?", "How are Kim and Trump linked?", "What does KCNA say about Lee?": rows with sentences, how each name was read, or which part was not understood. Give names, not pronouns.',
    input: AskRequest.pick({ question: true, today: true, collection: true }).extend({ limit: Limit }),
    operation: 'ask',
    asks: (body) => ({ body }),
  }),
  tool({
    name: 'search_actors',
    title: 'Find actors by name',
    description:
      'People, organizations, countries, groups and media that the articles name, best match first. Start here: the other tools take their ids.',
    input: z.object({ name: z.string().min(1).max(200), limit: Limit }),
    operation: 'searchActors',
    asks: ({ name, limit }) => ({ query: { q: name, limit } }),
  }),
  tool({
    name: 'actor_profile',
    title: 'What is known of an actor',
    description:
      'Names, offices and memberships with their sentences, and how often it takes part in which events.',
    input: z.object({ actor: Actor }),
    operation: 'readActor',
    asks: ({ actor }) => ({ params: { id: actor } }),
  }),
  tool({
    name: 'linked_through',
    title: 'Through which events actors are linked',
    description:
      'All events in which all of the actors take part, latest first, and the partners that they share. For actors that never met use paths_between.',
    input: z.object({
      actors: z.array(Actor).min(2).max(5),
      ...filters,
      limit: Limit,
      cursor: Cursor.optional(),
    }),
    operation: 'readLinks',
    asks: (query) => ({ query }),
  }),
  tool({
    name: 'paths_between',
    title: 'How two actors are linked through others',
    description:
      'The best chains of events between two actors, each step with its event and one sentence that reports it; what was tried when there is none.',
    input: z.object({
      from: Actor,
      to: Actor,
      hops: z.int().min(1).max(3).default(3),
      limit: z.int().min(1).max(10).default(5),
    }),
    operation: 'findPaths',
    asks: (query) => ({ query }),
  }),
  tool({
    name: 'event_timeline',
    title: 'Events in order of time',
    description: 'Events, latest first; with actors those in which all of them take part.',
    input: z.object({
      actors: z.array(Actor).max(5).optional(),
      ...filters,
      limit: Limit,
      cursor: Cursor.optional(),
    }),
    operation: 'listEvents',
    asks: (query) => ({ query }),
  }),
  tool({
    name: 'event_evidence',
    title: 'Who reports an event, in which sentences',
    description:
      'An event with the claims that report it: the exact sentence, who says so, how certainly, where it was printed.',
    input: z.object({ event: z.string().min(1).max(300), limit: Limit }),
    operation: 'readEvent',
    asks: ({ event, limit }) => ({ params: { id: event }, query: { limit } }),
  }),
  tool({
    name: 'event_coverage',
    title: 'Which outlets or speakers report an event, deny it or leave it out',
    description: 'For each outlet, or speaker: asserts, denies, hedges, silent, or no articles at that time.',
    input: z.object({
      event: z.string().min(1).max(300),
      by: z.enum(['outlet', 'speaker']).default('outlet'),
      limit: Limit,
    }),
    operation: 'readCoverage',
    asks: ({ event, ...query }) => ({ params: { id: event }, query }),
  }),
  tool({
    name: 'search_sentences',
    title: 'Sentences by their words',
    description:
      'Sentences of all articles, best match first: "words in a row", AND, OR, NOT, begin*, misspelt~. For what nobody coded as an event.',
    input: z.object({
      words: z.string().min(1).max(500),
      actors: z.array(Actor).max(5).optional(),
      from: filters.from,
      to: filters.to,
      limit: Limit,
      cursor: Cursor.optional(),
    }),
    operation: 'searchSentences',
    asks: ({ words, ...query }) => ({ query: { q: words, ...query } }),
  }),
  tool({
    name: 'read_article',
    title: 'An article with what it claims',
    description: 'The text of an article, where it was published, and the claims in it with their spans.',
    input: z.object({ article: z.string().min(1).max(300) }),
    operation: 'readArticle',
    asks: ({ article }) => ({ params: { id: article } }),
  }),
]
