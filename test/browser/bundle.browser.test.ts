import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtClient } from '../../command/client-build.ts'

/** Bytes that the first load may have, compressed. */
const budget = 250 * 1024

test('the page starts with at most 250 kB of compressed JavaScript', async () => {
  const folder = await builtClient(() => {})
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.js)"/gu)].map(([, path = '']) => path)
  expect(scripts.length).toBeGreaterThan(0)
  const sizes = await Promise.all(
    scripts.map(async (path) => ({ path, bytes: gzipSync(await readFile(join(folder, path))).length })),
  )
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  console.log(
    `first load: ${(total / 1024).toFixed(1)} kB of compressed JavaScript in ${scripts.length} files`,
  )
  expect(total).toBeLessThanOrEqual(budget)
})
