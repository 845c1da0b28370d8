import { defineConfig } from 'vitest/config'
import { ChangingLast } from './test/changing-last.ts'
import { FailuresKept } from './test/failures.ts'

// The tests are over before the engines have their code at its best, and getting it there took them half of their processor's
// time: they make it good at once instead.
process.env['JDK_JAVA_OPTIONS'] ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m'

const elsewhere = ['**/node_modules/**', '**/.dramatis/**', 'client/dist/**']

/** What is waited for may come late on a machine that is busy with three engines. */
const patience = { expect: { poll: { timeout: 20_000 } } }

// What CI says of a change is about the change: properties and generated requests have the same examples run after run.
process.env['SEED'] ??= '1'
const properties = { setupFiles: ['test/properties.ts'] }

/**
 * unit: beside the source, no engine. integration: one real Neo4j for the project, files one after another because they
 * share it. live: one real CoreNLP. engines: both under their supervisor, started, killed and stopped. system: the
 * commands as a user types them. browser: the whole program in a real Chromium. The files of either project share one Dramatis.
 * (vitest.slow.config.ts holds what `npm test` leaves out.)
 */
export default defineConfig({
  test: {
    sequence: { sequencer: ChangingLast },
    reporters: ['default', new FailuresKept()],
    projects: [
      {
        test: {
          name: 'unit',
          ...properties,
          ...patience,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.{integration,live,engines,system,browser,slow}.test.ts'],
          // Pure functions: the files may share what they import, which costs more time than the tests.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Property tests on a machine that is busy with two engines.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          ...properties,
          ...patience,
          include: ['**/*.integration.test.ts'],
          exclude: elsewhere,
          globalSetup: ['test/engines/neo4j.ts'],
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 2 },
          // The first file meets a Neo4j that has planned nothing yet, on a machine that is busy with two more engines.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'live',
          ...properties,
          ...patience,
          include: ['**/*.live.test.ts'],
          exclude: elsewhere,
          globalSetup: ['test/engines/corenlp.ts'],
          fileParallelism: false,
          // A parse of a long text, on a machine that runs the other half of the tests.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'engines',
          ...patience,
          include: ['engines/**/*.engines.test.ts'],
          exclude: elsewhere,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'system',
          ...patience,
          include: ['test/system/**/*.system.test.ts'],
          exclude: elsewhere,
          globalSetup: ['test/system/one-dramatis.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          ...patience,
          include: ['test/browser/**/*.browser.test.ts'],
          exclude: elsewhere,
          globalSetup: ['test/system/one-dramatis.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
