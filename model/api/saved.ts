import { z } from 'zod'
import { Page } from './answer.ts'
import { Paging } from './filters.ts'

export const SavedKind = z.enum(['view', 'query', 'note'])
export type SavedKind = z.infer<typeof SavedKind>

/** Longer than any note or query that a person makes. */
const longestText = 100_000
/** A view holds the whole graph that it shows, packed: several thousand actors and links. */
const longestState = 700_000

/** What is kept of a view: the state that a permalink of the explorer holds. */
const ViewContent = z.strictObject({
  state: z.string().min(1).max(longestState).describe('The state as a permalink has it, or as JSON.'),
})

/** What is kept of a query for the Cypher console. */
const QueryContent = z
  .strictObject({
    query: z.string().min(1).max(10_000).describe('The statement.'),
    params: z.record(z.string(), z.unknown()).default({}).describe('Its parameters.'),
  })
  .refine((content) => JSON.stringify(content).length <= longestText, {
    message: `is longer than ${longestText} characters`,
  })

/** What is kept of a note. */
const NoteContent = z.strictObject({
  text: z.string().min(1).max(longestText).describe('The note in Markdown.'),
  citations: z
    .array(z.string().min(1).max(300))
    .max(500)
    .default([])
    .describe('Ids of the claims that it rests on; they stay when a claim goes.'),
})

const name = z.string().trim().min(1).max(200).describe('A name for people.')

const kinds = [
  z.strictObject({ kind: z.literal('view'), name, content: ViewContent }),
  z.strictObject({ kind: z.literal('query'), name, content: QueryContent }),
  z.strictObject({ kind: z.literal('note'), name, content: NoteContent }),
] as const
const version = z.int().positive()

/** `POST /api/saved` */
export const SaveRequest = z.discriminatedUnion('kind', kinds)
export type SaveRequest = z.infer<typeof SaveRequest>

/** `PUT /api/saved/:id`: what shall stand there instead of that version; the kind stays. */
export const ReplaceRequest = z.discriminatedUnion('kind', [
  kinds[0].extend({ version: version.describe('The version that it replaces.') }),
  kinds[1].extend({ version: version.describe('The version that it replaces.') }),
  kinds[2].extend({ version: version.describe('The version that it replaces.') }),
])

/** `DELETE /api/saved/:id` */
export const RemoveSavedQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe('The version that was seen: a later one is not removed. Without it: whatever stands there.'),
})

const stored = { id: z.string(), by: z.string(), createdAt: z.string(), updatedAt: z.string(), version }

/** A view, a query or a note that somebody keeps. */
export const Saved = z
  .discriminatedUnion('kind', [
    z.object({ ...stored, ...kinds[0].shape }),
    z.object({ ...stored, ...kinds[1].shape }),
    z.object({ ...stored, ...kinds[2].shape }),
  ])
  .meta({ id: 'Saved', description: 'A view, a query or a note that somebody keeps.' })
export type Saved = z.infer<typeof Saved>

/** As lists show it, without its content. */
export const SavedSummary = z
  .object({ ...stored, kind: SavedKind, name: z.string() })
  .meta({ id: 'SavedSummary', description: 'A view, a query or a note without its content.' })
export type SavedSummary = z.infer<typeof SavedSummary>

/** `GET /api/saved` */
export const SavedQuery = z.strictObject({
  kind: SavedKind.optional().describe('Views, queries or notes alone.'),
  ...Paging.shape,
})
export const SavedPage = Page(SavedSummary)
