import type { z } from 'zod'
import type { OutputFolder } from './folder/output-folder.ts'
import type { ExportSource } from './rows/source.ts'

/** An option that a format takes, beside `--collection`, `--text` and `--force`, which all take. */
export type FormatOption = {
  /** As commander writes it: `--weight <what>`. */
  readonly flags: string
  readonly description: string
  readonly choices?: readonly string[]
}

/** Reads the options given by a schema; throws a `Failure` (usage) that names the first that cannot be so. */
export type ReadOptions = <Options>(schema: z.ZodType<Options>) => Options

/** Writes the files of a format; answers what a person should know of it, in sentences: what was left out and why. */
export type WriteFormat = (source: ExportSource, folder: OutputFolder) => Promise<readonly string[]>

/** What `dramatis export --format NAME DIR` writes. */
export type ExportFormat = {
  readonly name: string
  readonly description: string
  readonly options: readonly FormatOption[]
  /** The option whose being there is enough to choose this format: `--dyads month`. */
  readonly chosenBy?: string
  readonly prepare: (read: ReadOptions) => WriteFormat
}
