import { expect, it } from 'vitest'
import { textCoder } from '../fixtures/coded-text.ts'
import { recordedParses } from '../recorded/parsed-text.ts'
import { attributionRows, judgeAttribution } from './attribution-table.ts'

const code = textCoder(recordedParses('certainty'))
const rows = attributionRows()

it('has a hundred passages and more', () => {
  expect(rows.length).toBeGreaterThanOrEqual(100)
})

it('tells who says so as a careful reader does', async () => {
  const misses: string[] = []
  let cues = 0
  for (const row of rows) {
    // oxlint-disable-next-line no-await-in-loop
    const coded = await code(row.passage, { publishedOn: '2025-08-22' })
    const judgement = judgeAttribution(row, coded, coded.actors)
    if (judgement.cues) cues += 1
    if (!judgement.chain || !judgement.cues)
      misses.push(
        `[${row.section}] ${judgement.chain ? 'cues' : 'chain'}: ${row.passage} | ${row.trigger} → ${judgement.found}`,
      )
  }
  const chains = rows.length - misses.filter((miss) => miss.includes('] chain: ')).length
  process.stdout.write(
    `\nattribution, ${String(rows.length)} rows: chains ${(chains / rows.length).toFixed(3)}, with cues ${(cues / rows.length).toFixed(3)}\n${misses.join('\n')}\n`,
  )
  expect(chains / rows.length).toBeGreaterThanOrEqual(0.95)
  expect(cues / rows.length).toBeGreaterThanOrEqual(0.95)
}, 60_000)
