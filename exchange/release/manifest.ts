import { z } from 'zod'
import { Decision } from '../../model/decision.ts'
import { TextChoice } from '../rows/text-choice.ts'
import { LeftOut } from '../tables/coverage-table.ts'

const Scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  z.object({ kind: z.literal('own') }),
  z.object({ kind: z.literal('collection'), id: z.string() }),
])

const Collection = z.object({ id: z.string(), name: z.string(), kind: z.enum(['sample', 'user']) })

/** What makes the same texts give the same tables. */
export const Versions = z.object({
  program: z.string(),
  coder: z.string(),
  /** SHA-256 of all that the words of events are recognised by, and of all that is known beforehand. */
  lexicon: z.string(),
  gazetteer: z.string(),
  corenlp: z.string(),
  corenlpProperties: z.record(z.string(), z.string()),
})
export type Versions = z.infer<typeof Versions>

/** A file beside the manifest: what leads elsewhere is nobody's release. */
const FileName = z.string().regex(/^[\w-][\w.-]*$/u, 'is no name of a file of a release')
const File = z.object({ name: FileName, bytes: z.int(), sha256: z.string() })

/** `manifest.json` of a release: all that its tables follow from, and what its files are. No moment stands in it. */
export const Manifest = z.object({
  dramatis: z.literal('release'),
  format: z.literal(1),
  name: z.string(),
  versions: Versions,
  settings: z.object({ scope: Scope, text: TextChoice }),
  /** Coders whose claims are among the tables; those of others than the rules and people cannot be made again. */
  coders: z.array(z.string()),
  collections: z.array(Collection),
  /**
   * The articles by id, with the hash of their texts. Of a collection, its own; else all that the graph held, also those that the
   * tables leave out, since who is who was told from all. Their particulars stand in articles.ndjson.
   */
  articles: z.array(z.object({ id: z.string(), textHash: z.string() })),
  /** Of a collection: the invented samples that the graph held beside it, by id; they come with the program. */
  samples: z.array(z.string()).default([]),
  /** Of a collection: how many other articles the graph held, of which nothing is told. */
  others: z.int().nonnegative().default(0),
  /** What people decided and did not undo, by moment and id; of a collection, what is about its articles and actors. */
  decisions: z.array(Decision),
  leftOut: z.array(LeftOut),
  rows: z.record(z.string(), z.int()),
  files: z.array(File),
})
export type Manifest = z.infer<typeof Manifest>

/** A line of articles.ndjson: an article as it was loaded, without its text unless the release holds whole articles. */
export const ReleasedArticle = z.looseObject({
  id: z.string(),
  textHash: z.string(),
  collections: z.array(z.string()),
  text: z.string().nullable(),
})
export type ReleasedArticle = z.infer<typeof ReleasedArticle>

export const manifestFile = 'manifest.json'
export const articlesFile = 'articles.ndjson'
export const importedFile = 'imported.ndjson'
export const citationFile = 'CITATION.cff'
