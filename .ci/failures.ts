import { keptFailures } from '../test/failures.ts'

/** Says once more, after both halves of `npm test`, what failed in them, and fails. */
process.stderr.write((await keptFailures()) || 'A half of the tests ended without saying what failed.\n')
process.exitCode = 1
