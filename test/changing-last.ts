import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'

/** Those that change what the one Dramatis of system and browser tests holds, in the order in which they may come. */
const changing: readonly string[] = ['curate.browser.test.ts', 'ingest.system.test.ts']

/** The order of test files: as vitest thinks best, but those that change what others read come after them. */
export class ChangingLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sort of vitest, not of an array
    const asItThinks = await super.sort(files)
    return asItThinks.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  return changing.findIndex((name) => moduleId.endsWith(name))
}
