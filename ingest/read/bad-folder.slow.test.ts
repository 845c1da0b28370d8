import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { writeBadFolder, writeLongLines } from './bad-folder.fixture.ts'

const Told = z.object({ read: z.int(), refused: z.int(), megabytes: z.number() })

/** Reads a path in a process that may write no file, and tells what came of it and the most memory that it took. */
const program = `
import { readArticles } from ${JSON.stringify(new URL('read-articles.ts', import.meta.url).href)}
const told = { read: 0, refused: 0 }
for await (const outcome of readArticles([process.argv[1]], { published: null })) told[outcome.ok ? 'read' : 'refused'] += 1
console.log(JSON.stringify({ ...told, megabytes: process.resourceUsage().maxRSS / 1024 }))
process.exit()
`

async function readApart(path: string): Promise<z.infer<typeof Told>> {
  const mayNotWrite = ['--permission', '--allow-fs-read=*', '--allow-child-process', '--no-warnings']
  const child = spawn(process.execPath, [...mayNotWrite, '--input-type=module', '--eval', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  for await (const chunk of child.stdout) output += String(chunk)
  return Told.parse(JSON.parse(output))
}

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-bad-folder-'))
  writeBadFolder(join(folder, 'mixed'))
  await writeLongLines(join(folder, 'long.jsonl'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is left for the process apart that reads PDF and Word documents: its own limit is 512 MB. */
const megabytes = 500

it('reads a bad folder in bounded memory and writes nothing', async () => {
  const told = await readApart(join(folder, 'mixed'))
  expect({ ...told, megabytes: 0 }).toEqual({ read: 22, refused: 20, megabytes: 0 })
  expect(told.megabytes).toBeLessThan(megabytes)
})

it('reads lines of 200 MB in bounded memory and writes nothing', async () => {
  const told = await readApart(join(folder, 'long.jsonl'))
  expect({ ...told, megabytes: 0 }).toEqual({ read: 14_000, refused: 1, megabytes: 0 })
  expect(told.megabytes).toBeLessThan(megabytes)
})
