import { expect, test } from 'vitest'
import { describeLedger } from './describe-ledger.ts'

const clean = { loaded: 12, outdated: 0, quarantined: 0, reasons: [], underived: 0 }

test('a ledger in which nothing waits needs no words', () => {
  expect(describeLedger(clean)).toEqual([])
})

test('what waits is named with its reason and the command that comes next', () => {
  const reason = {
    id: 'a:rules',
    article: 'a',
    coder: 'rules',
    source: 'reports/a.txt',
    error: 'CoreNLP could not\nparse it.',
    attempts: 1,
  }
  expect(
    describeLedger({
      loaded: 12,
      outdated: 1,
      quarantined: 3,
      reasons: [reason, { ...reason, source: null, attempts: 2 }],
      underived: 2,
    }),
  ).toEqual([
    '3 articles in quarantine: "dramatis ingest --retry" tries them again.',
    '  reports/a.txt: CoreNLP could not parse it. (tried once)',
    '  a: CoreNLP could not parse it. (tried 2 times)',
    '  and 1 more',
    '1 article coded by an older version of the rules: "dramatis ingest --recode" codes them again.',
    '2 changes not yet in actors, events and links: the next ingest derives them, or "dramatis ingest --retry".',
  ])
})
