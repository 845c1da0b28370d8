import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const PackageLock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
const lock = PackageLock.parse(
  JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')),
)

test('the lock file holds every optional package, without which `npm ci` refuses it (npm run lock)', () => {
  const places = Object.keys(lock.packages)
  const missing = Object.values(lock.packages)
    .flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}))
    .filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))
  expect(missing).toEqual([])
})

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).filter((locked) => locked.resolved !== undefined)).toEqual([])
})
