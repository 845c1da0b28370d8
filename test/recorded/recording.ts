import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { z } from 'zod'
import { ParsedArticle } from '../../ingest/parse/parsed-article.ts'
import { parseVersion } from '../../ingest/parse/properties.ts'
import { textToRead } from '../../ingest/parse/text-to-read.ts'
import { hash } from '../../model/identity.ts'

/** One line of a recording: what was parsed, and what came out. */
export const RecordedParse = z.object({
  key: z.string(),
  text: z.string(),
  publishedOn: z.string().nullable(),
  parsed: ParsedArticle,
})
export type RecordedParse = z.infer<typeof RecordedParse>

/** Text, date and parse version: another property set or engine version makes every recorded parse missing. */
export function recordingKey(text: string, publishedOn: string | null): string {
  const read = textToRead(text)
  return hash(parseVersion, publishedOn ?? '', text, ...(read === text ? [] : [read]))
}

/** The parses of one room by key; none when nothing has been recorded yet. */
export function readRecording(room: string): Map<string, RecordedParse> {
  const path = pathOf(room)
  if (!existsSync(path)) return new Map()
  const lines = brotliDecompressSync(readFileSync(path)).toString('utf8').split('\n')
  const entries = lines.filter((line) => line !== '').map((line) => RecordedParse.parse(JSON.parse(line)))
  return new Map(entries.map((entry) => [entry.key, entry]))
}

/** Writes the parses of one room, sorted by text, so that equal parses give an equal file. */
export function writeRecording(room: string, parses: Iterable<RecordedParse>): void {
  const sorted = [...parses].toSorted((a, b) => compare(a.text, b.text) || compare(a.key, b.key))
  const content = Buffer.from(sorted.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  const path = pathOf(room)
  writeFileSync(`${path}.part`, compress(content))
  renameSync(`${path}.part`, path)
}

/** A wide window, because the same field names come back on every line. */
function compress(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function pathOf(room: string): string {
  return join(import.meta.dirname, `${room}.ndjson.br`)
}
