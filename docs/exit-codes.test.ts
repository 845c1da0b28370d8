import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exitCodes } from '../model/failure.ts'

test('the page of exit codes lists every code with its name and no other', () => {
  const page = readFileSync(new URL('exit-codes.md', import.meta.url), 'utf8')
  const listed = [...page.matchAll(/^\| (\d+) +\| `(\w+)`/gmu)].map((row) => [row[2], Number(row[1])])
  expect(Object.fromEntries(listed)).toEqual(exitCodes)
})
