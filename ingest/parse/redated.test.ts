import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recordedParses } from '../../test/recorded/parsed-text.ts'
import { readRecording } from '../../test/recorded/recording.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { redated } from './redated.ts'

const parsedText = recordedParses('dates')
const valuesOf = (parsed: ParsedArticle | null): (string | null)[] | null =>
  parsed?.sentences.flatMap((sentence) => sentence.times.map((time) => time.value)) ?? null

it.each([
  ['Chile attacked Peru yesterday.', null, '2024-03-01', ['2024-02-29']],
  ['Chile attacked Peru yesterday.', '2025-08-22', '2024-03-01', ['2024-02-29']],
  ['Chile attacked Peru last week.', null, '2026-01-12', ['2026-W02']],
  ['Chile attacked Peru on Monday.', '2025-08-22', '2025-08-29', ['2025-08-25']],
  ['Chile attacked Peru on Monday.', null, '2025-08-29', ['2025-08-25']],
  ['Chile attacked Peru in May.', null, '2023-08-22', ['2023-05']],
  ['Chile attacked Peru every Monday.', '2025-08-22', '2023-08-22', ['XXXX-WXX-1', 'XXXX-WXX-1']],
])('moves the times of "%s" from %s to %s', async (text, from, to, values) => {
  expect(valuesOf(redated(await parsedText(text, from), text, { from, to }))).toEqual(values)
})

it('leaves what it does not understand to the engine', async () => {
  const text = 'Chile attacked Peru last Wednesday.'
  const from = '2025-08-22'
  expect(redated(await parsedText(text, from), text, { from, to: '2025-08-29' })).toBeNull()
})

it('leaves the weeks around New Year to the engine', async () => {
  const text = 'Chile attacked Peru last week.'
  expect(redated(await parsedText(text), text, { from: null, to: '2026-01-01' })).toBeNull()
})

it('leaves a value to the engine that its words do not give', async () => {
  const text = 'Chile attacked Peru yesterday.'
  const parsed = await parsedText(text, '2025-08-22')
  expect(redated(parsed, text, { from: '2025-08-20', to: '2025-08-29' })).toBeNull()
})

it('gives the parse of the other day wherever one text is recorded for two', () => {
  const folder = join(import.meta.dirname, '..', '..', 'test', 'recorded')
  const rooms = readdirSync(folder).flatMap((name) => /^(.+)\.ndjson\.br$/u.exec(name)?.[1] ?? [])
  const parses = Map.groupBy(
    rooms.flatMap((room) => [...readRecording(room).values()]),
    ({ text }) => text,
  )
  let moved = 0
  for (const [text, recorded] of parses)
    for (const { publishedOn: from, parsed } of recorded)
      for (const { publishedOn: to, parsed: wanted } of recorded) {
        if (to === null || from === to) continue
        const found = redated(parsed, text, { from, to })
        if (found === null) continue
        moved += 1
        expect({ text, from, to, found }).toEqual({ text, from, to, found: wanted })
      }
  expect(moved).toBeGreaterThan(20)
})
