import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { readRecording } from '../../test/recorded/recording.ts'
import { annotate } from './corenlp-client.ts'

const sampleSize = 25
const folder = join(import.meta.dirname, '..', '..', 'test', 'recorded')
const rooms = readdirSync(folder).flatMap((name) => /^(.+)\.ndjson\.br$/u.exec(name)?.[1] ?? [])

/** Some of the entries, evenly spread. */
function sampleOf<Entry>(entries: readonly Entry[]): Entry[] {
  const step = Math.max(1, Math.floor(entries.length / sampleSize))
  return entries.filter((_, index) => index % step === 0)
}

describe.each(rooms)('the parses recorded in %s', (room) => {
  it('are what the engine gives', async () => {
    const [server] = inject('corenlp')
    if (server === undefined) throw new Error('the live project provides a CoreNLP')
    for (const { text, publishedOn, parsed } of sampleOf([...readRecording(room).values()])) {
      expect({ text, parsed: await annotate(server, text, publishedOn) }).toEqual({ text, parsed })
    }
  })
})
