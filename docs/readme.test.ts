import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runHere } from '../command/run.fixture.ts'
import { readSettings, settingNames } from '../model/settings.ts'

const root = new URL('../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')

/** Variable and default of each row of the settings table. */
const rows = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]*)` +\| ([^|]*?) +\|/gmu)].map((row) => ({
  name: row[1] ?? '',
  standard: row[2] ?? '',
}))

test('the settings table lists every setting, in order, and no other', () => {
  expect(rows.map((row) => row.name)).toEqual(settingNames)
})

test('the literal defaults in the table are those of the code', () => {
  const settings: Record<string, unknown> = readSettings({})
  const literal = rows.filter((row) => /^`[^`]+`$/u.test(row.standard))
  expect(literal.map((row) => [row.name, row.standard.replaceAll('`', '')])).toEqual(
    literal.map((row) => [row.name, String(settings[row.name])]),
  )
  expect(rows.filter((row) => row.standard === 'none').map((row) => settings[row.name])).not.toContainEqual(
    expect.anything(),
  )
})

test('the table of commands lists every command and no other', async () => {
  const { stdout } = await runHere(['--help'], {})
  const offered = [...(stdout.split('Commands:')[1] ?? '').matchAll(/^  (\w+)/gmu)].map((line) => line[1])
  const lines = readme.split('\n').filter((line) => line.startsWith('| `dramatis '))
  const listed = lines.flatMap((row) => [...row.matchAll(/`dramatis (\w+)/gu)].map((name) => name[1]))
  expect(new Set(listed)).toEqual(new Set(offered.filter((name) => name !== 'help')))
})

test('the example article is one that ingest reads', () => {
  const example: unknown = JSON.parse(/```json\n([\s\S]+?)```/u.exec(readme)?.[1] ?? '')
  expect(Object.keys(Object(example))).toEqual([
    'id',
    'title',
    'text',
    'url',
    'outlet',
    'authors',
    'publishedAt',
  ])
})

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'samples/README.md',
  'knowledge/README.md',
  ...globSync(['docs/**/*.md', 'test/**/*.md'], { cwd: root }),
]

test.each(pages)('every relative link of %s leads to a file, and to a heading in it', (page) => {
  const here = new URL(page, root)
  const links = [...readFileSync(here, 'utf8').matchAll(/\]\(([^)\s]+)\)/gu)].map((link) => link[1] ?? '')
  const broken = links.filter((link) => !/^[a-z]+:/u.test(link) && !isThere(new URL(link, here)))
  expect(broken).toEqual([])
})

function isThere(target: URL): boolean {
  const anchor = target.hash.slice(1)
  const file = new URL(target.pathname, target)
  if (!existsSync(file)) return false
  return anchor === '' || anchorsOf(readFileSync(file, 'utf8')).includes(anchor)
}

/** What GitHub lets links lead to: headings in lower case, with hyphens and without punctuation. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gmu)].map((heading) =>
    (heading[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
