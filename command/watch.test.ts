import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { exitCodes } from '../model/failure.ts'
import { runHere } from './run.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'dramatis-watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const list = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

it.each<[string[], string]>([
  [[], 'Name the feeds to watch, or a list of them with --file.'],
  [['news.xml'], 'This is no http or https address: news.xml.'],
  [['https://'], 'This is no http or https address: https://.'],
  [['file:///etc/passwd'], 'This is no http or https address: file:///etc/passwd.'],
  [['https://post.example/feed', '--every', 'often'], '--every: give a time such as 15m, 2h or 1d.'],
  [
    ['https://post.example/feed', '--every', '5s'],
    '--every: ask no feed more often than once a minute (1m).',
  ],
  [['https://post.example/feed', '--items', '0'], '--items: give a number from 1.'],
  [['--file', join(folder, 'none')], `The list of feeds cannot be read: ${join(folder, 'none')}.`],
  [
    ['--file', list('empty.txt', '# nothing yet\n')],
    'Name the feeds to watch, or a list of them with --file.',
  ],
  [['--file', list('torn.opml', '<opml version="2.0">')], 'The list of feeds is malformed OPML.'],
])('watch %s is told what is wrong, before anything is started', async (args, sentence) => {
  const { code, stderr } = await runHere(['watch', ...args], {})
  expect(stderr).toBe(`${sentence}\n`)
  expect(code).toBe(exitCodes.usage)
})
