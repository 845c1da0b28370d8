import { expect, test } from 'vitest'
import { describeFetch, progressPrinter, step } from './progress.ts'
import type { EngineProgress, FetchMeasure } from './progress.ts'

const measure: FetchMeasure = {
  files: 12,
  totalFiles: 29,
  bytes: 171_400_000,
  totalBytes: 495_339_293,
  bytesPerSecond: 8_250_000,
  current: 'stanford-corenlp-4.5.10-models.jar',
}
const figures: EngineProgress = {
  step: 'fetch',
  engine: 'corenlp',
  text: describeFetch('CoreNLP', measure),
  measure,
}

test('the figures of a fetch', () => {
  expect(describeFetch('CoreNLP', measure)).toBe(
    'Fetching CoreNLP: 12 of 29 files, 171 of 495 MB, 8.3 MB/s, stanford-corenlp-4.5.10-models.jar',
  )
  expect(describeFetch('Neo4j', { ...measure, bytesPerSecond: null, current: null })).toBe(
    'Fetching Neo4j: 12 of 29 files, 171 of 495 MB',
  )
})

test('on a terminal figures replace each other and end with the next step', () => {
  const written: string[] = []
  const report = progressPrinter({ isTTY: true, columns: 30, write: (text) => written.push(text) })
  report(figures)
  report(figures)
  report(step('ready', 'corenlp', 'CoreNLP 4.5.10 is ready (9.0 s)'))
  report(step('ready', 'neo4j', 'Neo4j 5.26.31 is ready (9.5 s)'))
  expect(written).toEqual([
    'Fetching CoreNLP: 12 of 29 fi',
    '\r\u001B[2KFetching CoreNLP: 12 of 29 fi',
    '\r\u001B[2KCoreNLP 4.5.10 is ready (9.0 s)\n',
    'Neo4j 5.26.31 is ready (9.5 s)\n',
  ])
})

test('elsewhere figures come as plain lines, one in five seconds', () => {
  const written: string[] = []
  let now = 0
  const report = progressPrinter({ write: (text) => written.push(text) }, () => now)
  for (now = 0; now < 12_000; now += 250) report(figures)
  expect(written).toEqual([`${figures.text}\n`, `${figures.text}\n`, `${figures.text}\n`])
})
