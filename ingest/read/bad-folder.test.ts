import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBadFolder } from './bad-folder.fixture.ts'
import { readArticles } from './read-articles.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-bad-folder-'))
  writeBadFolder(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const talks = (path: string, town: string): string =>
  `${path}: Talks in ${town} | The Lanian Courier | 2026-02-03`

it('reads the good files of a folder with title, outlet and date, and names each bad one with its reason', async () => {
  const read: string[] = []
  const refused: string[] = []
  for await (const outcome of readArticles([folder], { published: null })) {
    if (outcome.ok) {
      const { path, title, outlet, publishedAt } = outcome.article
      const day = publishedAt?.slice(0, 10)
      read.push(`${path?.replace(`${folder}/`, '')}: ${title} | ${outlet} | ${day}`)
    } else refused.push(`${outcome.path.replace(folder, '').slice(1)}: ${outcome.reason}`)
  }
  expect(read).toEqual([
    talks('bad/bomb.zip/good.html', 'Beside'),
    talks('bad/traversal.zip/inside.html', 'Inside'),
    'exports/factiva.html:1: Ilves meets Tamm | The Lanian Courier | 2025-08-12',
    'exports/factiva.html:2: Second talks fail | Vana Post | 2025-08-14',
    'exports/lexis.txt:1: Ilves meets Tamm in Pelmark | The Lanian Courier | 2025-08-12',
    'exports/nexis.docx:1: Ilves meets Tamm | The Lanian Courier | 2025-08-12',
    'exports/nexis.docx:2: Second talks fail | Vana Post (Vana) | 2025-08-14',
    talks('good/a.txt', 'Aava'),
    talks('good/b.md', 'Berg'),
    talks('good/c.html', 'Cove'),
    talks('good/d.json', 'Dunn'),
    talks('good/e.jsonl:1', 'Elva'),
    talks('good/e.jsonl:2', 'Emmaste'),
    talks('good/f.csv:2', 'Fell'),
    talks('good/g.docx', 'Gorm'),
    talks('good/h.pdf', 'Hurt'),
    talks('good/i.eml', 'Iisaku'),
    talks('good/j.mhtml', 'Jaama'),
    talks('good/k.rtf', 'Kose'),
    talks('good/l.zip/in/deeper.zip/page.html', 'Lohu'),
    talks('good/l.zip/in/page.html', 'Leie'),
    talks('good/m.warc.gz/https://lanian.example/m', 'Muhu'),
  ])
  expect(refused).toEqual([
    'bad/binary.txt: The file is binary, not text.',
    'bad/bomb.zip/zeros.txt: It is a zip bomb: it unpacks to more than 200 times its size.',
    'bad/broken.docx: It is no Word document, or a damaged one.',
    expect.stringMatching(/^bad\/broken\.json: The JSON is malformed: /u),
    expect.stringMatching(/^bad\/broken\.pdf: /u),
    'bad/broken.warc.gz/https://lanian.example/x: It is cut off.',
    'bad/broken.warc.gz: The archive is cut off after 1 record.',
    'bad/broken.zip: It is no ZIP archive, or a damaged one.',
    'bad/empty.html: It is empty.',
    'bad/encrypted.docx: The document is encrypted: it opens with a password only.',
    'bad/encrypted.pdf: The PDF is encrypted: it opens with a password only.',
    'bad/huge.json: The file is larger than 100000000 bytes.',
    'bad/huge.pdf: The file is larger than 50000000 bytes.',
    'bad/huge.txt: The file is larger than 20000000 bytes.',
    'bad/huge.zip: It is no ZIP archive, or a damaged one.',
    'bad/login.html: The page asks to log in or subscribe and shows no article.',
    'bad/scan.pdf: The PDF has no text layer: it is a scan or holds pictures only.',
    'bad/traversal.zip/../../outside.html: Its name leads out of the archive.',
    'exports/lexis.txt:2: The exported article has no body.',
    ': 1 file was skipped because of their kind (.jpg 1).',
  ])
})
