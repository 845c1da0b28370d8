import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import type { ReadableEnding } from '../../model/api/jobs.ts'
import { articleId } from '../../model/identity.ts'
import { wholeBudget } from './archive/limits.ts'
import type { Budget } from './archive/limits.ts'
import { readWarc } from './archive/warc.ts'
import { readZip } from './archive/zip.ts'
import { collectBytes } from './collect-bytes.ts'
import { declaredCharset, decodeText } from './decode.ts'
import { finishArticle, withKnown } from './draft.ts'
import type { Draft, KnownElsewhere } from './draft.ts'
import { apartReader } from './documents/apart/read-apart.ts'
import { mailWithAttached } from './documents/mail.ts'
import { draftFromSavedPage } from './documents/saved-page.ts'
import { textOfRtf } from './documents/rtf.ts'
import { draftsOfExport, mayBeExport } from './exports/split-export.ts'
import type { ExportedDraft } from './exports/split-export.ts'
import type { fileTypes } from './file-types.ts'
import { draftFromHtml, textOfHtml } from './html/page.ts'
import { watchMap } from './field-map.ts'
import type { FieldMap } from './field-map.ts'
import { draftFromRecord, parseJson } from './json-record.ts'
import {
  maximumArticleBytes,
  maximumArticleLength,
  maximumDocumentBytes,
  maximumInnerArchiveBytes,
  maximumJsonBytes,
} from './limits.ts'
import { linesOf } from './lines.ts'
import type { MetadataScopes } from './metadata/metadata-scopes.ts'
import { draftFromMarkdown } from './markdown.ts'
import { draftFromPlainText } from './plain-text.ts'
import { recordsIn } from './record-fields.ts'
import type { Originals } from './originals.ts'
import { reasonOf, Refusal } from './refusal.ts'
import { oneLine } from './normalise.ts'
import type { ReadArticle, ReadOutcome } from './refusal.ts'
import { rowsOf } from './table.ts'
import { withFile } from './with-file.ts'

/** The kinds of files that are read. */
export type FileKind =
  | 'text'
  | 'rtf'
  | 'markdown'
  | 'html'
  | 'json'
  | 'jsonl'
  | 'table'
  | DocumentKind
  | ArchiveKind

/** The kinds that hold more than text. */
type DocumentKind = 'docx' | 'mail' | 'pdf' | 'saved-page'

/** The kinds that hold other files. */
type ArchiveKind = 'zip' | 'warc'

/** How each is read; mail may hold further articles. */
const documents: Readonly<Record<Exclude<DocumentKind, 'mail'>, (bytes: Uint8Array) => Promise<Draft>>> = {
  docx: (bytes) => apartReader.read('docx', bytes),
  pdf: (bytes) => apartReader.read('pdf', bytes),
  'saved-page': draftFromSavedPage,
}

const mediaTypes = {
  text: 'text/plain',
  rtf: 'application/rtf',
  markdown: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  table: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mail: 'message/rfc822',
  pdf: 'application/pdf',
  'saved-page': 'multipart/related',
} as const satisfies Record<Exclude<FileKind, ArchiveKind>, keyof typeof fileTypes>

const kindOfEnding = {
  '.txt': 'text',
  '.text': 'text',
  '.rtf': 'rtf',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'table',
  '.tsv': 'table',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.eml': 'mail',
  '.mhtml': 'saved-page',
  '.mht': 'saved-page',
  '.zip': 'zip',
  '.warc': 'warc',
  '.warc.gz': 'warc',
} as const satisfies Record<ReadableEnding, FileKind>
const kinds: readonly (readonly [string, FileKind])[] = Object.entries(kindOfEnding)

/** The kinds that are read, as a sentence lists them. */
export const readableKinds =
  '.txt, .md, .html, .json, .jsonl, .csv, .tsv, .pdf, .docx, .rtf, .eml, .mhtml, .zip, .warc and .warc.gz'

/** The kind of a file by the end of its name; null when it is none of ours. */
export function kindOf(path: string): FileKind | null {
  const name = path.toLowerCase()
  return kinds.find(([ending]) => name.endsWith(ending))?.[1] ?? null
}

/** Bytes of one input and what is known about them. `published` stands in where a source gives no date. */
export type Source = {
  path: string
  published: string | null
  /** Where on the web it was found, and the charset that the server told. */
  web?: { address: string; charset: string | null }
  /** What else is known of the article, where it does not say so itself. */
  known?: KnownElsewhere
  /** When it was kept, ISO, which is no date of publication. */
  retrievedAt?: string | null
  /** Where the fields of an article stand in records and tables; without it they go by their common names. */
  map?: FieldMap
  /** What tables beside the files say of articles. */
  metadata?: MetadataScopes
  /** Where the file is kept; without it, only its hash is told. */
  originals?: Originals | undefined
}

/** The article, or articles, of one file. */
export async function* readFileOf(kind: FileKind, source: Source): AsyncIterable<ReadOutcome> {
  if (kind === 'zip') yield* readZip(source.path, source, entryReader, wholeBudget())
  else if (kind === 'warc') yield* readWarc(createReadStream(source.path), source, readBytes)
  else if (kind === 'jsonl' || kind === 'table') {
    const chunks = createReadStream(source.path)
    const outcomes = kind === 'jsonl' ? readJsonLines(chunks, source) : readTable(chunks, source)
    yield* withFile(outcomes, source, mediaTypes[kind], source.originals)
  } else yield* readBytes(kind, await readAtMost(source.path, limitOf(kind)), source)
}

/** The article, or articles, of a file whose bytes come one after another; those of an archive count against the `budget`. */
async function* readStream(
  kind: FileKind,
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
  budget: Budget,
): AsyncIterable<ReadOutcome> {
  if (kind === 'jsonl') yield* readJsonLines(chunks, source)
  else if (kind === 'table') yield* readTable(chunks, source)
  else if (kind === 'warc') yield* readWarc(chunks, source, readBytes, budget)
  else {
    const bytes = await collectBytes(chunks, limitOf(kind))
    if (kind === 'zip') yield* readZip(bytes, source, entryReader, budget)
    else yield* readBytes(kind, bytes, source)
  }
}

const entryReader = { kindOf, read: readStream }

/** How large a file of a kind may be that is read as a whole, in bytes. */
export function limitOf(kind: FileKind): number {
  if (kind === 'table' || kind === 'jsonl') return maximumJsonBytes
  if (kind === 'json') return maximumJsonBytes
  if (kind === 'zip') return maximumInnerArchiveBytes
  return kind === 'mail' || isDocument(kind) ? maximumDocumentBytes : maximumArticleBytes
}

function isDocument(kind: FileKind): kind is keyof typeof documents {
  return kind in documents
}

/** The article, or articles, in the bytes of a whole file. */
export async function* readBytes(
  kind: FileKind,
  bytes: Uint8Array,
  source: Source,
): AsyncIterable<ReadOutcome> {
  if (bytes.length === 0) throw new Refusal('It is empty.')
  if (kind === 'zip') yield* readZip(Buffer.from(bytes), source, entryReader, wholeBudget())
  else if (kind === 'warc') yield* readWarc(oneChunk(bytes), source, readBytes)
  else yield* withFile(readWhole(kind, bytes, source), { bytes }, mediaTypes[kind], source.originals)
}

async function* readWhole(
  kind: Exclude<FileKind, ArchiveKind>,
  bytes: Uint8Array,
  source: Source,
  depth = 0,
): AsyncIterable<ReadOutcome> {
  if (kind === 'table') yield* readTable(oneChunk(bytes), source)
  else if (kind === 'json' || kind === 'jsonl') yield* readJson(decodeText(bytes), source)
  else if (kind === 'mail') {
    const { draft, attached } = await mailWithAttached(bytes)
    // One that only passes on another is no article.
    if (draft.paragraphs.length > 0 || attached.length === 0) {
      const known = withKnown(await draftOf(kind, draft, source), source.known)
      yield attempt(source.path, (path) => finishDated(known, path, source))
    }
    yield* readAttached(attached, source, depth + 1)
  } else {
    const found = isDocument(kind) ? await documents[kind](bytes) : textOf(kind, bytes, source)
    const drafts = source.web === undefined ? exportIn(kind, found) : null
    if (drafts === null) yield accept(withKnown(await draftOf(kind, found, source), source.known), source)
    else
      for (const [index, draft] of drafts.entries())
        yield attempt(`${source.path}:${index + 1}`, (path) => finishDated(draft(), path, source))
  }
}

/** Messages within messages are read to this depth. */
const deepestMessage = 3

/** The messages that are attached to a message, each as an article of its own; the address on the web is that of the whole. */
async function* readAttached(
  messages: readonly Uint8Array[],
  { web: _web, ...source }: Source,
  depth: number,
): AsyncIterable<ReadOutcome> {
  for (const [index, message] of messages.entries()) {
    const path = `${source.path}/${index + 1}`
    try {
      if (depth > deepestMessage) throw new Refusal(`It lies in more than ${deepestMessage} messages.`)
      yield* readWhole('mail', message, { ...source, path }, depth)
    } catch (error) {
      yield { ok: false, path, reason: reasonOf(error) }
    }
  }
}

type SingleKind = 'text' | 'rtf' | 'markdown' | 'html' | DocumentKind

function textOf(kind: SingleKind, bytes: Uint8Array, { web }: Source): string {
  const told = web?.charset ?? null
  const text = decodeText(bytes, kind === 'html' ? (told ?? declaredCharset(bytes)) : told)
  return kind === 'rtf' ? textOfRtf(text) : text
}

/** The articles of a Nexis or Factiva export, whatever the kind of its file; null when it is none. */
function exportIn(kind: SingleKind, found: string | Draft): ExportedDraft[] | null {
  if (typeof found !== 'string')
    return kind === 'docx' ? draftsOfExport([found.title ?? '', ...found.paragraphs].join('\n\n')) : null
  if (kind === 'html') return mayBeExport(found) ? draftsOfExport(textOfHtml(found)) : null
  return kind === 'markdown' ? null : draftsOfExport(found)
}

async function draftOf(kind: SingleKind, found: string | Draft, { web }: Source): Promise<Draft> {
  const address = web?.address ?? null
  if (typeof found !== 'string') return { ...found, url: found.url ?? address }
  const text = found
  if (kind === 'html') return draftFromHtml(text, address)
  // A text of this length is refused whatever its layout: laying it out first would only cost time.
  if (text.length > 2 * maximumArticleLength) throw new Refusal(tooLong)
  const draft = kind === 'markdown' ? await draftFromMarkdown(text) : draftFromPlainText(text)
  return { ...draft, url: draft.url ?? address }
}

/** JSON lines, one article a line, in bounded memory; each bad line is its own refusal, `path:line`. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
): AsyncIterable<ReadOutcome> {
  let lines = 0
  const watch = watchMap(source.map ?? null)
  for await (const { number, bytes } of linesOf(chunks, maximumArticleBytes)) {
    lines += 1
    yield attempt(`${source.path}:${number}`, (path) => {
      if (bytes === null) throw new Refusal(`The line is longer than ${maximumArticleBytes} bytes.`)
      const record = parseJson(decodeText(bytes))
      watch.see(record)
      return finishDated(draftFromRecord(record, 'JSON', source.map), path, source)
    })
  }
  if (lines === 0) yield { ok: false, path: source.path, reason: 'It is empty.' }
  const complaint = watch.complaint()
  if (complaint !== null) yield { ok: false, path: source.path, reason: complaint }
}

/** A table, one article a row; each bad row is its own refusal, `path:row`. */
async function* readTable(chunks: AsyncIterable<Uint8Array>, source: Source): AsyncIterable<ReadOutcome> {
  let rows = 0
  for await (const { number, draft } of rowsOf(chunks, source.map ?? null)) {
    rows += 1
    yield attempt(`${source.path}:${number}`, (path) => finishDated(draft(), path, source))
  }
  if (rows === 0) throw new Refusal('The table has no rows.')
}

async function* oneChunk(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** One object, an array of them, the answer of a news service, or JSON lines under the wrong name. */
function* readJson(text: string, source: Source): Iterable<ReadOutcome> {
  const value = parseJsonOrLines(text)
  const records = recordsIn(value)
  const watch = watchMap(source.map ?? null)
  if (records === null) {
    watch.see(value)
    yield accept(draftFromRecord(value, 'JSON', source.map), source)
  } else if (records.length === 0) throw new Refusal('It is empty.')
  for (const [index, record] of (records ?? []).entries()) {
    yield attempt(`${source.path}:${index + 1}`, (path) => {
      watch.see(record)
      return finishDated(draftFromRecord(record, 'JSON', source.map), path, source)
    })
  }
  const complaint = watch.complaint()
  if (complaint !== null) yield { ok: false, path: source.path, reason: complaint }
}

function parseJsonOrLines(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    if (lines.length < 2) throw error
    try {
      return lines.map(parseJson)
    } catch {
      throw error
    }
  }
}

const tooLong = `The text is longer than ${maximumArticleLength} characters.`

function accept(draft: Draft, source: Source): ReadOutcome {
  return finishDated(draft, source.path, source)
}

function finishDated(draft: Draft, path: string, source: Source): ReadArticle {
  const told = source.metadata?.of(path) ?? null
  const known = { ...draft, ...told }
  const publishedAt = known.publishedAt ?? source.published
  const article = finishArticle({ ...known, publishedAt }, path, {
    retrievedAt: source.retrievedAt ?? null,
    language: told?.language ?? null,
  })
  if (told === null) return { ok: true, article }
  const outlet = draft.outlet === null ? null : oneLine(draft.outlet)
  const idAsRead = articleId({ outlet, url: draft.url, text: article.text })
  return { ok: true, article: idAsRead === article.id ? article : { ...article, idAsRead }, told }
}

function attempt(path: string, make: (path: string) => ReadArticle): ReadOutcome {
  try {
    return make(path)
  } catch (error) {
    return { ok: false, path, reason: reasonOf(error) }
  }
}

async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > limit) throw new Refusal(`The file is larger than ${limit} bytes.`)
    return await readFile(file)
  } finally {
    await file.close()
  }
}
