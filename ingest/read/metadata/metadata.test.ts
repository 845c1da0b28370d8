import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { zip } from '../archive/zip.fixture.ts'
import { readArticles } from '../read-articles.ts'
import { readMetadata } from './metadata-table.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-metadata-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const story = 'Marko Ilves met Anu Tamm in Pelmark on Friday.'
const article = JSON.stringify({ text: story, title: 'Read', outlet: 'Wrong', publishedAt: '2020-01-01' })

async function told(files: Readonly<Record<string, string | Uint8Array>>, inputs = ['']): Promise<string[]> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const lines: string[] = []
  const paths = inputs.map((input) => join(folder, input))
  for await (const outcome of readArticles(paths, { published: null })) {
    const short = (path: string): string => path.replace(`${folder}/`, '')
    if (outcome.ok) {
      const { path, title, outlet, authors, publishedAt, url, licence } = outcome.article
      lines.push([short(path ?? ''), title, outlet, authors.join('+'), publishedAt, url, licence].join('|'))
    } else lines.push(`${short(outcome.path)}: ${outcome.reason}`)
  }
  return lines
}

const head = 'file,title,outlet,authors,published_at,url,language,licence'

it('puts what was read right, in folders, tables and archives', async () => {
  expect(
    await told({
      'a.json': article,
      'metadata.csv': `${head}\na.json,,The Lanian Courier,Jaan Kask; Mari Ots,2026-02-03,https://a.example/1,,CC BY 4.0\nin/b.txt,,Outer,,2026-01-01,,,\nnews.zip/c.txt,Third,,,,,,\nrows.csv,,Rows,,,,,\nrows.csv:3,,Row 3,,,,,\n`,
      'in/b.txt': story,
      'in/metadata.csv': 'file;outlet\nb.txt;Inner\n',
      'news.zip': zip({
        'c.txt': story,
        'd.txt': story,
        'metadata.csv': 'file,outlet\nd.txt,In the archive\n',
      }),
      'rows.csv': `text\n${story}\n${story} Then they left.\n`,
    }),
  ).toEqual([
    'a.json|Read|The Lanian Courier|Jaan Kask+Mari Ots|2026-02-03|https://a.example/1|CC BY 4.0',
    'in/b.txt||Inner||2026-01-01||',
    'news.zip/c.txt|Third|||||',
    'news.zip/d.txt||In the archive||||',
    'rows.csv:2||Rows||||',
    'rows.csv:3||Row 3||||',
  ])
})

it('names what is wrong in the table, with its line, and what it tells of no file', async () => {
  const rows = [
    'a.txt,Title,Outlet,,12/08/2025,,,',
    'b.txt,"two\nlines",,,,ftp://x,english,',
    'b.txt,Again,,,,,,',
    ',No file,,,,,,',
    'c.txt,Nothing,,,,,,',
  ]
  expect(
    await told({ 'a.txt': story, 'b.txt': story, 'metadata.csv': `${head},notes\n${rows.join('\n')}\n` }),
  ).toEqual([
    'a.txt|Title|Outlet||||',
    'b.txt|two lines|||||',
    'metadata.csv:1: The column "notes" is none of file, title, outlet, authors, published_at, url, language, licence.',
    'metadata.csv:2: "12/08/2025" is no date such as 2025-08-22.',
    'metadata.csv:3: "ftp://x" is no http or https address.',
    'metadata.csv:3: "english" is no language such as en.',
    'metadata.csv:5: "b.txt" stands in line 3 already.',
    'metadata.csv:6: It names no file.',
    'metadata.csv:7: No article was read from "c.txt".',
  ])
})

it('counts for a file given by itself, and for what a person knows to be English', async () => {
  const files = {
    'a.txt': `Marko Ilves retrouva Anu Tamm dans la ville. ${story}`,
    'b.txt': 'Le ministre est venu dans la ville pour la journée et il est reparti le soir même.',
    'metadata.csv': 'file,outlet,language\na.txt,The Lanian Courier,en\nb.txt,,en\nc.txt,,\n',
  }
  expect(await told(files, ['a.txt', 'b.txt', 'metadata.csv'])).toEqual([
    'a.txt||The Lanian Courier||||',
    'b.txt||||||',
  ])
  expect(await told({}, ['metadata.csv'])).toEqual([
    'metadata.csv: It tells about other articles and holds none: give it with them, or to dramatis articles --load.',
  ])
})

it.each([
  ['a byte order mark', Buffer.from('\uFEFFfile,outlet\na.txt,Čas\n')],
  ['semicolons in windows-1252', Buffer.from('file;outlet\na.txt;Caf\u00e9\n', 'latin1')],
  ['the line of Excel that tells what parts cells', Buffer.from('sep=;\r\nfile;outlet\r\na.txt;Čas\r\n')],
  ['tabs in UTF-16', Buffer.from('\uFEFFfile\toutlet\r\na.txt\tČas\r\n', 'utf16le')],
])('reads a table with %s', (name, bytes) => {
  const { rows, wrong } = readMetadata(bytes, 'metadata.csv')
  expect(wrong).toEqual([])
  expect(rows).toEqual([
    {
      line: name.includes('line') ? 3 : 2,
      file: 'a.txt',
      told: { outlet: expect.stringMatching(/^(?:Čas|Café)$/u) },
    },
  ])
})

it('reads a metadata.csv with texts as a table of articles', async () => {
  expect(await told({ 'metadata.csv': `file,text\na,${story}\n` })).toEqual(['metadata.csv:2||||||'])
})

it('counts in folders that come before it', async () => {
  expect(
    await told({
      'a/b/c.txt': story,
      'a/metadata.csv': 'file,title\nb/c.txt,Nearer\n',
      'metadata.csv': 'file,outlet\na/b/c.txt,The Lanian Courier\n',
    }),
  ).toEqual(['a/b/c.txt|Nearer|The Lanian Courier||||'])
})

it('passes over a metadata.csv that is no file, or never ends', async () => {
  mkdirSync(join(folder, 'a'))
  execFileSync('mkfifo', [join(folder, 'a', 'metadata.csv')])
  symlinkSync('/dev/zero', join(folder, 'metadata.csv'))
  expect(await told({ 'a/b.txt': story, 'c.txt': story })).toEqual(['a/b.txt||||||', 'c.txt||||||'])
})
