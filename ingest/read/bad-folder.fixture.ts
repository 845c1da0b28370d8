import { createWriteStream, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { zip } from './archive/zip.fixture.ts'
import { answer, packed, record } from './archive/warc.fixture.ts'
import { docx, pdf, scan } from './documents/documents.fixture.ts'
import { factivaPage, lexisNexis, nexisUni, rtf } from './exports/exports.fixture.ts'

const body = (town: string): string =>
  `Marko Ilves met Anu Tamm in ${town} on Friday to talk about the harbour. They agreed on a pact of seven points.`
const page = (town: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Talks in ${town}</title><meta property="og:type" content="article">` +
  `<meta property="og:site_name" content="The Lanian Courier"><meta property="article:published_time" content="2026-02-03">` +
  `</head><body><article><h1>Talks in ${town}</h1><p>${body(town)}</p></article></body></html>`
const login =
  '<html><head><title>Harbour agreement signed</title></head><body><main><h1>Harbour agreement signed</h1><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in to read the full article.</p></main></body></html>'
const mail = (town: string, type = 'text/plain'): string =>
  [
    'From: The Lanian Courier <news@lanian.example>',
    `Subject: Talks in ${town}`,
    'Date: Tue, 3 Feb 2026 10:00:00 +0000',
    `Content-Type: ${type}`,
    '',
    type === 'text/plain' ? body(town) : page(town),
  ].join('\r\n')
const saved = (town: string): string =>
  [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    `Content-Location: https://lanian.example/${town}`,
    '',
    page(town),
    '--b--',
  ].join('\r\n')
const json = (town: string): string =>
  JSON.stringify({
    title: `Talks in ${town}`,
    text: body(town),
    outlet: 'The Lanian Courier',
    publishedAt: '2026-02-03',
  })

/** Files that hold articles: "Talks in …" by The Lanian Courier of 3 February 2026, told by the file or by metadata.csv. */
const good: Readonly<Record<string, string | Uint8Array>> = {
  'good/a.txt': `Talks in Aava\n\n${body('Aava')}`,
  'good/b.md': `---\ntitle: Talks in Berg\noutlet: The Lanian Courier\ndate: 2026-02-03\n---\n\n${body('Berg')}\n`,
  'good/c.html': page('Cove'),
  'good/d.json': json('Dunn'),
  'good/e.jsonl': `${json('Elva')}\n${json('Emmaste')}\n`,
  'good/f.csv': `title;text;outlet;date\nTalks in Fell;"${body('Fell')}";The Lanian Courier;2026-02-03\n`,
  'good/g.docx': docx([{ style: 'Title', text: 'Talks in Gorm' }, { text: body('Gorm') }]),
  'good/h.pdf': pdf(
    [
      [
        [700, 'Talks in Hurt'],
        [660, body('Hurt').slice(0, 70)],
        [645, body('Hurt').slice(71)],
      ],
    ],
    { title: 'Talks in Hurt' },
  ),
  'good/i.eml': mail('Iisaku'),
  'good/j.mhtml': saved('Jaama'),
  'good/k.rtf': rtf(['Talks in Kose', body('Kose')]),
  'good/l.zip': zip({ 'in/page.html': page('Leie'), 'in/deeper.zip': zip({ 'page.html': page('Lohu') }) }),
  'good/m.warc.gz': packed(record('response', 'https://lanian.example/m', answer(page('Muhu')))),
  'good/metadata.csv':
    'file,outlet,published_at\n' +
    ['a.txt', 'g.docx', 'h.pdf', 'k.rtf'].map((file) => `${file},The Lanian Courier,2026-02-03\n`).join(''),
}

/** Exports, whose articles have dates of their own. */
const exported: Readonly<Record<string, string | Uint8Array>> = {
  'exports/factiva.html': factivaPage,
  'exports/lexis.txt': lexisNexis,
  'exports/nexis.docx': docx(nexisUni.map((text) => ({ text }))),
}

const bad: Readonly<Record<string, string | Uint8Array>> = {
  'bad/binary.txt': Buffer.from(Array.from({ length: 2000 }, (_, index) => index % 13)),
  'bad/bomb.zip': zip({ 'zeros.txt': Buffer.alloc(200_000_000), 'good.html': page('Beside') }),
  'bad/broken.docx': 'no package',
  'bad/broken.json': '{"text": ',
  'bad/broken.pdf': '%PDF-1.4 and nothing',
  'bad/broken.warc.gz': gzipSync(
    record('response', 'https://lanian.example/x', answer(page('Xeno'))),
  ).subarray(0, -30),
  'bad/broken.zip': 'no archive',
  'bad/empty.html': '',
  'bad/encrypted.docx': Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]),
  'bad/encrypted.pdf': pdf([[[700, body('Peetri')]]], {
    trailer: `/Encrypt<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>/ID[<41><41>]`,
  }),
  'bad/login.html': login,
  'bad/picture.jpg': 'x',
  'bad/scan.pdf': scan(),
  'bad/traversal.zip': zip({ '../../outside.html': page('Out'), 'inside.html': page('Inside') }),
}

/** Writes a folder with a file of every kind, good and bad ones, and files of 200 MB without taking that much of the disk. */
export function writeBadFolder(folder: string): void {
  for (const [name, content] of Object.entries({ ...good, ...exported, ...bad })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (const name of ['bad/huge.txt', 'bad/huge.pdf', 'bad/huge.zip', 'bad/huge.json']) {
    writeFileSync(join(folder, name), '')
    truncateSync(join(folder, name), 200_000_000)
  }
}

/** Writes JSON lines of 200 MB, of which one is 30 MB long. */
export function writeLongLines(path: string): Promise<void> {
  const filler = `${body('Pelmark')}\n\n`.repeat(100)
  function* lines(): Iterable<string> {
    for (let number = 0; number < 14_000; number += 1)
      yield `${JSON.stringify({ id: number, title: `Talks ${number}`, text: filler })}\n`
    yield `${JSON.stringify({ text: 'x'.repeat(30_000_000) })}\n`
  }
  return pipeline(lines(), createWriteStream(path))
}
