import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../ingest/parse/corenlp-client.ts'
import type { ParsedArticle } from '../../ingest/parse/parsed-article.ts'
import { Failure } from '../../model/failure.ts'
import { serversFrom } from './servers.ts'
import { readRecording, recordingKey } from './recording.ts'
import type { RecordedParse } from './recording.ts'

/** Gives the parse of a text (already normalised: as it would stand in `article.text`) for a publication date. */
export type ParsedText = (text: string, publishedOn?: string | null) => Promise<ParsedArticle>

/**
 * Real CoreNLP parses for unit tests without an engine. `room` names the file `test/recorded/<room>.ndjson.br` they lie
 * in. A text that is not there throws a `Failure` that names the command which records it; while that command runs the
 * tests (`RECORD_FOLDER` set), missing texts are parsed by the live CoreNLP at `CORENLP_URL`.
 */
export function recordedParses(room: string): ParsedText {
  let recording: Map<string, RecordedParse> | null = null
  return async (text, publishedOn = null) => {
    recording ??= readRecording(room)
    const key = recordingKey(text, publishedOn)
    const folder = process.env['RECORD_FOLDER']
    if (folder === undefined) {
      const found = recording.get(key)
      if (found === undefined) throw missing(room, text, publishedOn)
      return structuredClone(found.parsed)
    }
    let entry = recording.get(key)
    if (entry === undefined) {
      entry = {
        key,
        text,
        publishedOn,
        parsed: await annotate(serversFrom(process.env)[0], text, publishedOn),
      }
      recording.set(key, entry)
    }
    mkdirSync(join(folder, room), { recursive: true })
    writeFileSync(join(folder, room, `${key}.json`), JSON.stringify(entry))
    return structuredClone(entry.parsed)
  }
}

function missing(room: string, text: string, publishedOn: string | null): Failure {
  const date = publishedOn === null ? 'without a date' : `on ${publishedOn}`
  return new Failure(
    `No parse is recorded in "${room}" for ${JSON.stringify(text.slice(0, 80))} ${date}; ` +
      'record it with: CORENLP_URL=http://… npm run record -- <test file>',
  )
}
