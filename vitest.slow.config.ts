import { defineConfig } from 'vitest/config'

/** The kill, load and soak runs, apart from `npm test`: `npm run test:slow`, within 40 minutes. */
export default defineConfig({
  test: {
    name: 'slow',
    include: ['**/*.slow.test.ts'],
    exclude: ['**/node_modules/**', '**/.dramatis/**', 'client/dist/**'],
    fileParallelism: false,
    testTimeout: 1_200_000,
    hookTimeout: 600_000,
  },
})
