import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FieldMap } from './field-map.ts'
import { filesBelow } from './folder.ts'
import { enterFolder, mayBeMetadata } from './metadata/find-metadata.ts'
import { openMetadata } from './metadata/metadata-scopes.ts'
import type { MetadataScopes } from './metadata/metadata-scopes.ts'
import { Failure } from '../../model/failure.ts'
import type { Originals } from './originals.ts'
import { pipeBytes } from './pipe.ts'
import { reasonOf, Refusal } from './refusal.ts'
import type { ReadOutcome } from './refusal.ts'
import { countSkipped } from './skipped.ts'
import { kindOf, readableKinds, readFileOf } from './sources.ts'
import type { Source } from './sources.ts'
import { readStandardInput } from './standard-input.ts'
import { stoppable } from './stoppable.ts'
import type { WebTalk } from './web/web-note.ts'
import type { WebReader } from './web/web-reader.ts'

export type { ReadOutcome } from './refusal.ts'

export type ReadOptions = WebTalk & {
  /** Publication date (ISO) of articles that carry none. */
  published: string | null
  /** Where the fields of an article stand in JSON and tables (`--map`). */
  map?: FieldMap
  /** What the input `-` stands for; the process's own standard input without it. */
  stdin?: AsyncIterable<Uint8Array>
  /** Reads web addresses; without it they are refused. */
  web?: WebReader
  signal?: AbortSignal
  /** Keeps the files that articles are read from; without it, only their hashes are told. */
  originals?: Originals
}

/**
 * Reads articles from files, folders, web addresses and `-` (standard input), one after another in the order given, in bounded memory.
 * What cannot be read is told with its path and the reason and never stops the rest; only an abort rejects.
 */
export async function* readArticles(
  inputs: readonly string[],
  options: ReadOptions,
): AsyncIterable<ReadOutcome> {
  const metadata = openMetadata()
  const context = { ...options, metadata, folders: new Set<string>(), inputs }
  for (const input of inputs) {
    for await (const outcome of guarded(input, readInput(input, context))) {
      options.signal?.throwIfAborted()
      yield outcome
    }
    options.signal?.throwIfAborted()
  }
  yield* metadata.complaints()
}

/** What is known while the inputs are read: also the tables of metadata, and the folders in which one was looked for. */
type Context = ReadOptions & { metadata: MetadataScopes; folders: Set<string>; inputs: readonly string[] }

async function* readInput(input: string, options: Context): AsyncIterable<ReadOutcome> {
  const source = sourceOf(input, options)
  if (input === '-') {
    yield* readStandardInput(stoppable(options.stdin ?? process.stdin, options.signal), source)
    return
  }
  if (isWebAddress(input)) {
    if (options.web === undefined) throw new Refusal('Web addresses are not read here.')
    yield* options.web.read(input, options)
    return
  }
  const entry = await stat(input)
  if (entry.isDirectory()) {
    yield* readFolder(input, options)
  } else if (entry.isFile()) {
    const kind = kindOf(input)
    if (kind === null)
      throw new Refusal(
        `Files of this kind are not read; those read are ${readableKinds}, and folders of them.`,
      )
    const folder = dirname(input)
    await enterFolder(options.metadata, folder, false, options.folders)
    if (!mayBeMetadata(input) || !options.metadata.has(folder)) yield* readFileOf(kind, source)
    else if (!options.inputs.some((other) => other !== input && dirname(other) === folder))
      throw new Refusal(
        'It tells about other articles and holds none: give it with them, or to dramatis articles --load.',
      )
  } else {
    // A pipe such as the shell's <(command) has no end of name to go by.
    yield* readStandardInput(pipeBytes(input, options.signal), source)
  }
}

function sourceOf(path: string, { published, map, metadata, originals }: Context): Source {
  return { path, published, metadata, originals, ...(map === undefined ? {} : { map }) }
}

/** "https://…", and what is written like it: the web reader says that it is not of the web. */
export function isWebAddress(input: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//iu.test(input)
}

async function* readFolder(folder: string, options: Context): AsyncIterable<ReadOutcome> {
  const skipped = countSkipped()
  let files = 0
  for await (const entry of filesBelow(folder)) {
    options.signal?.throwIfAborted()
    if (entry.found === 'unreadable') {
      yield { ok: false, path: entry.path, reason: reasonOf(entry.error) }
    } else if (entry.found === 'other') {
      skipped.count(entry.extension)
    } else {
      const beside = dirname(entry.path)
      for (const above of foldersFrom(dirname(join(folder, '_')), beside))
        await enterFolder(options.metadata, above, true, options.folders)
      if (mayBeMetadata(entry.path) && options.metadata.has(beside)) continue
      files += 1
      yield* guarded(entry.path, readFileOf(entry.kind, sourceOf(entry.path, options)))
    }
  }
  const passedOver = skipped.reason()
  if (passedOver !== null) yield { ok: false, path: folder, reason: passedOver }
  else if (files === 0) yield { ok: false, path: folder, reason: 'The folder holds no articles.' }
}

/** "a", "a/b/c" → "a", "a/b", "a/b/c": a table further out counts for what sorts before it, too. */
function foldersFrom(root: string, folder: string): string[] {
  if (folder === root || folder === dirname(folder)) return [folder]
  return [...foldersFrom(root, dirname(folder)), folder]
}

/** Turns whatever stops an input into its refusal, so that the next one is read. */
async function* guarded(path: string, outcomes: AsyncIterable<ReadOutcome>): AsyncIterable<ReadOutcome> {
  try {
    yield* outcomes
  } catch (error) {
    // The next one would meet the same.
    if (error instanceof Failure) throw error
    yield { ok: false, path, reason: reasonOf(error) }
  }
}
