import { z } from 'zod'
import { CypherTwin, Page } from './answer.ts'
import { feedLimits } from './feeds.ts'

/** What a job reads: a text that was posted, files, or a page of the web. */
export const JobKind = z.enum(['text', 'files', 'url'])
export type JobKind = z.infer<typeof JobKind>

export const JobState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])
export type JobState = z.infer<typeof JobState>

/** A job names so many articles and refusals at most; `counts` says how many there are. */
export const jobLimits = { articles: 1000, refusals: 50 } as const

/** So many jobs that have ended are remembered. */
export const rememberedJobs = 200

/** What one form with files may hold. */
export const uploadLimits = { files: 20, bytes: 50_000_000 } as const

/** What the names of files that are read end with, lower case. */
export const readableEndings = [
  '.txt',
  '.text',
  '.rtf',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.json',
  '.jsonl',
  '.ndjson',
  '.csv',
  '.tsv',
  '.docx',
  '.pdf',
  '.eml',
  '.mhtml',
  '.mht',
  '.zip',
  '.warc',
  '.warc.gz',
] as const
export type ReadableEnding = (typeof readableEndings)[number]

const Moment = z.iso.datetime()

/** What one input came to when it could not be loaded. */
export const JobRefusal = z
  .object({
    path: z.string(),
    reason: z.string(),
    article: z.string().nullable().describe('its id, where it waits in quarantine'),
  })
  .meta({ id: 'JobRefusal', description: 'Why an article of a job was left out.' })
export type JobRefusal = z.infer<typeof JobRefusal>

/** Reading, coding and loading what somebody handed in. */
export const Job = z
  .object({
    id: z.string(),
    kind: JobKind,
    name: z.string().describe('the title, the file or the address'),
    collection: z.object({ id: z.string(), name: z.string() }).describe('where the articles go'),
    state: JobState,
    cancelling: z.boolean().describe('somebody cancelled it'),
    by: z.string().describe('who handed it in'),
    createdAt: Moment,
    startedAt: Moment.nullable(),
    endedAt: Moment.nullable(),
    counts: z.object({
      loaded: z.int().nonnegative(),
      known: z.int().nonnegative(),
      refused: z.int().nonnegative(),
      claims: z.int().nonnegative(),
    }),
    articles: z.array(z.string()).describe('ids of the articles that it loaded, the first 1,000'),
    refusals: z.array(JobRefusal).describe('what was left out and why, the first 50'),
    error: z.string().nullable().describe('why it failed, in one sentence'),
  })
  .meta({ id: 'Job', description: 'What somebody handed in to be read, coded and loaded, and how it goes.' })
export type Job = z.infer<typeof Job>

/** `GET /api/jobs`: newest first. */
export const JobPage = Page(Job)

/** `GET /api/jobs/:id` */
export const JobAnswer = z.object({ job: Job, cypher: CypherTwin })

/** What `POST /api/jobs` and `POST /api/jobs/:id/cancel` answer. */
export const JobChanged = z.object({ job: Job })

const Line = z.string().trim().min(1).max(1000)
const WebAddress = z
  .string()
  .max(4000)
  .regex(/^https?:\/\//iu, 'is not an http or https address')

/** Name of a collection, as for `dramatis ingest --collection`; unset it is "articles". */
export const CollectionName = z.string().trim().min(1).max(200)

/** `POST /api/jobs` as JSON: an article's text with what is known of it, or the address of a page or a feed. */
export const JobRequest = z
  .strictObject({
    text: z.string().trim().min(1, 'is empty').max(500_000).optional(),
    title: Line.optional(),
    outlet: Line.optional(),
    /** With a text: where it was published. Alone: the page to read. */
    url: WebAddress.optional(),
    authors: z.array(Line).max(100).optional(),
    publishedAt: z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]).optional(),
    collection: CollectionName.optional(),
    /** Of the feed at `url`: so many items, the newest. */
    newest: z.int().min(1).max(feedLimits.newest).optional(),
    /** Of the feed at `url`: the items with these addresses. */
    items: z.array(WebAddress).min(1).max(feedLimits.chosen).optional(),
  })
  .superRefine(({ text, url, newest, items, title, outlet, authors, publishedAt }, context) => {
    const tell = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message })
    for (const [name, value] of Object.entries({ newest, items }))
      if (value !== undefined && (text !== undefined || url === undefined))
        tell(name, 'goes with the url of a feed, alone')
    if (text !== undefined) return
    if (url === undefined) tell('text', 'give a text, or the url of a page or a feed')
    for (const [name, value] of Object.entries({ title, outlet, authors, publishedAt }))
      if (value !== undefined) tell(name, 'goes with a text; a page says it itself')
  })
export type JobRequest = z.infer<typeof JobRequest>

/** The fields of a form with files (`multipart/form-data`) beside the files. */
export const JobFields = z.strictObject({
  collection: CollectionName.optional(),
  /** Publication date of files that carry none. */
  published: z.iso.date().optional(),
})
export type JobFields = z.infer<typeof JobFields>

/** Such a form as OpenAPI describes it. */
export const JobForm = JobFields.extend({ file: z.array(z.file()).min(1).max(20) })

/** One step of a job, as `GET /api/jobs/:id/events` tells it (`event: step`). */
export const JobStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('loaded'), path: z.string(), article: z.string(), claims: z.int() }),
  z.object({ step: z.literal('known'), path: z.string(), article: z.string() }),
  z.object({
    step: z.literal('refused'),
    path: z.string(),
    reason: z.string(),
    article: z.string().optional(),
  }),
  /** A feed was found: how many items it has, how many of them are read, and how many left. */
  z.object({
    step: z.literal('feed'),
    path: z.string(),
    title: z.string().nullable(),
    items: z.int(),
    taken: z.int(),
    left: z.int(),
  }),
  /** The page of an item was not read for this reason; the text in the feed was. */
  z.object({ step: z.literal('instead'), path: z.string(), reason: z.string() }),
  /** Actors, events and links are up to date with what was loaded. */
  z.object({ step: z.literal('derived') }),
])
export type JobStep = z.infer<typeof JobStep>
