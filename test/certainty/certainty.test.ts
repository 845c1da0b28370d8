import { expect, it } from 'vitest'
import { textCoder } from '../fixtures/coded-text.ts'
import { recordedParses } from '../recorded/parsed-text.ts'
import { certaintyRows, judgeCertainty } from './certainty-table.ts'

const code = textCoder(recordedParses('certainty'))
const rows = certaintyRows()
const sections = [...new Set(rows.map((row) => row.section))]
const measures = ['modality', 'polarity', 'hedge', 'type'] as const
/** The share of rows that each measure must have right. */
const bars = { modality: 0.95, polarity: 0.95, hedge: 0.95, type: 0.95 } as const

it('has thirty sentences and more of each kind', () => {
  const small = ['negated', 'denied', 'future', 'hypothetical', 'hedged', 'historical'].filter(
    (section) => rows.filter((row) => row.section === section).length < 30,
  )
  expect(small).toEqual([])
})

it('reads modality, polarity and hedge as a careful reader does', async () => {
  const misses: string[] = []
  const right = new Map<string, number>()
  for (const row of rows) {
    // One after another: the recording is read once.
    // oxlint-disable-next-line no-await-in-loop
    const { judgement, found } = judgeCertainty(row, await code(row.sentence, { publishedOn: '2025-08-22' }))
    for (const measure of measures) {
      if (!judgement[measure]) continue
      for (const name of [measure, `${row.section} ${measure}`]) right.set(name, (right.get(name) ?? 0) + 1)
    }
    const wrong = measures.filter((measure) => !judgement[measure])
    if (wrong.length > 0)
      misses.push(`[${row.section}] ${wrong.join(', ')}: ${row.sentence} | ${row.trigger} → ${found}`)
  }
  const share = (measure: string, of: number): number => (right.get(measure) ?? 0) / of
  const lines = sections.map((section) => {
    const of = rows.filter((row) => row.section === section).length
    return [section, of, ...measures.map((measure) => share(`${section} ${measure}`, of).toFixed(3))].join(
      ' ',
    )
  })
  process.stdout.write(
    `\ncertainty, ${String(rows.length)} rows: ${measures
      .map((measure) => `${measure} ${share(measure, rows.length).toFixed(3)}`)
      .join(', ')}\n${lines.join('\n')}\n${misses.join('\n')}\n`,
  )
  const low = measures.filter((measure) => share(measure, rows.length) < bars[measure])
  expect(low).toEqual([])
}, 60_000)
