import { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { Failure } from '../../../model/failure.ts'
import { docx } from '../documents/documents.fixture.ts'
import { maximumArticleBytes } from '../limits.ts'
import { readBytes } from '../sources.ts'
import { archiveLimits, wholeBudget } from './limits.ts'
import { answer, chunked, packed, record } from './warc.fixture.ts'
import { readWarc } from './warc.ts'

const story = (town: string): string => `Marko Ilves met Anu Tamm in ${town} on Friday.`
const page = (town: string, head = ''): string =>
  `<html><head><title>Talks in ${town}</title>${head}</head><body><article><p>${story(town)} They spoke for two hours.</p></article></body></html>`
const dated = '<meta property="article:published_time" content="2026-01-30">'
const at = 'https://courier.example/'

/** Path, text and dates of what an archive in pieces of some bytes holds. */
async function told(archive: Uint8Array, piece = 1000, budget = wholeBudget()): Promise<string[]> {
  async function* pieces(): AsyncIterable<Uint8Array> {
    for (let start = 0; start < archive.length; start += piece) yield archive.subarray(start, start + piece)
  }
  const lines: string[] = []
  for await (const outcome of readWarc(pieces(), { path: 'a.warc', published: null }, readBytes, budget)) {
    if (outcome.ok) {
      const { path, url, publishedAt, retrievedAt, text } = outcome.article
      const town = / in (\w+) on/u.exec(text)?.[1] ?? text
      lines.push(`${path}: ${url}, ${town}, published ${publishedAt}, retrieved ${retrievedAt}`)
    } else lines.push(`${outcome.path}: ${outcome.reason}`)
  }
  return lines
}

const archive = [
  record('warcinfo', '', 'software: test'),
  record('request', `${at}1`, 'GET /1 HTTP/1.1\r\n\r\n'),
  record('response', `${at}1`, answer(page('Pelmark', dated))),
  record('metadata', `${at}1`, 'fetchTimeMs: 1'),
  record(
    'response',
    `<${at}2>`,
    answer(chunked(gzipSync(page('Orsk'))), { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }),
  ),
  record('response', `${at}3`, answer(brotliCompressSync(page('Vana')), { 'content-encoding': 'br' })),
  record('response', `${at}4`, answer(zstdCompressSync(page('Ossen')), { 'content-encoding': 'zstd' })),
  record(
    'response',
    `${at}decoded`,
    answer(page('Lanmark'), { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }),
  ),
  record(
    'response',
    `${at}paper.docx`,
    answer(docx([{ text: story('Tarn') }]), {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    }),
  ),
  record('revisit', `${at}1`, answer('')),
  record('response', `${at}gone`, answer('gone', {}, '404 Not Found')),
  record('response', `${at}a.jpg`, answer('jpg', { 'Content-Type': 'image/jpeg' })),
  record('response', `${at}robots.txt`, answer('User-agent: *', { 'Content-Type': 'text/plain' })),
  record('response', 'dns:courier.example', '127.0.0.1'),
  record('response', `${at}broken`, 'no answer'),
]
const kept = 'retrieved 2026-02-03T04:05:06Z'
const articles = [
  `a.warc/${at}1: ${at}1, Pelmark, published 2026-01-30, ${kept}`,
  `a.warc/${at}2: ${at}2, Orsk, published null, ${kept}`,
  `a.warc/${at}3: ${at}3, Vana, published null, ${kept}`,
  `a.warc/${at}4: ${at}4, Ossen, published null, ${kept}`,
  `a.warc/${at}decoded: ${at}decoded, Lanmark, published null, ${kept}`,
  `a.warc/${at}paper.docx: ${at}paper.docx, Tarn, published null, ${kept}`,
  `a.warc/${at}broken: It is no answer of a web server, or a damaged one.`,
]
const passedOver =
  'a.warc: 8 records were passed over (dns address 1, image/jpeg 1, metadata 1, request 1, revisit 1, robots.txt 1, status 404 1, warcinfo 1).'

it.each([1, 7, 1000, 1_000_000])(
  'reads pages with their address and day, in pieces of %i bytes',
  async (piece) => {
    expect(await told(Buffer.concat(archive), piece)).toEqual([...articles, passedOver])
    expect(await told(packed(...archive), piece)).toEqual([...articles, passedOver])
  },
)

it('says nothing of the records that go with a page', async () => {
  expect(await told(packed(...archive.slice(0, 4)))).toEqual([articles[0]])
})

it('reads what stands before the place where an archive is cut off', async () => {
  const first = record('response', `${at}1`, answer(page('Pelmark', dated)))
  const second = record('response', `${at}2`, answer(page('Orsk')))
  const whole = [articles[0], 'a.warc: The archive is cut off after 2 records.']
  const plain = Buffer.concat([first, second])
  expect(await told(plain.subarray(0, plain.length - 120))).toEqual([
    articles[0],
    `a.warc/${at}2: It is cut off.`,
    whole[1],
  ])
  const zipped = packed(first, second)
  expect(await told(zipped.subarray(0, zipped.length - 20))).toEqual([
    whole[0],
    `a.warc/${at}2: It is cut off.`,
    whole[1],
  ])
  expect(await told(Buffer.concat([first, Buffer.from('WARC/1.1\r\nWARC-Type: resp')]))).toEqual([
    articles[0],
    'a.warc: The archive is cut off after 1 record.',
  ])
})

it('goes on behind a damaged record', async () => {
  const first = record('response', `${at}1`, answer(page('Pelmark', dated)))
  const third = record('response', `${at}2`, answer(page('Orsk')))
  for (const damaged of ['nonsense\r\nnonsense\r\n', 'WARC/1.1\r\nContent-Length: many\r\n\r\nnonsense\r\n'])
    expect(await told(Buffer.concat([first, Buffer.from(damaged), third]))).toEqual([
      articles[0],
      'a.warc: The archive is damaged behind 1 record.',
      articles[1],
    ])
})

it('limits what a record holds, packed and unpacked, and reads on', async () => {
  const large = 'x'.repeat(maximumArticleBytes + 1)
  const lines = await told(
    Buffer.concat([
      record('response', `${at}large`, answer(large)),
      record('response', `${at}bomb`, answer(gzipSync(large), { 'Content-Encoding': 'gzip' })),
      record('response', `${at}1`, answer(page('Pelmark', dated))),
    ]),
    1_000_000,
  )
  expect(lines).toEqual([
    `a.warc/${at}large: The file is larger than ${maximumArticleBytes} bytes.`,
    `a.warc/${at}bomb: The file is larger than ${maximumArticleBytes} bytes.`,
    articles[0],
  ])
})

it('says what is no web archive', async () => {
  expect(await told(Buffer.alloc(0))).toEqual(['a.warc: It is empty.'])
  expect(await told(Buffer.from('no archive'))).toEqual(['a.warc: It is no WARC file.'])
})

const fullDisk = () => {
  throw new Failure('There is no room.')
}

it('ends where an original cannot be kept, which the next would meet too', async () => {
  const chunks = Readable.from([record('response', `${at}1`, answer(page('Pelmark')))])
  const outcomes = readWarc(chunks, { path: 'a.warc', published: null }, fullDisk)
  await expect(Array.fromAsync(outcomes)).rejects.toThrow('There is no room.')
})

it('knows no type or encoding by a name that every object has', async () => {
  const named = record('response', `${at}a`, answer('x', { 'Content-Type': '__proto__' }))
  const encoded = record(
    'response',
    `${at}1`,
    answer(page('Pelmark', dated), { 'Content-Encoding': '__proto__' }),
  )
  expect(await told(Buffer.concat([named, encoded]))).toEqual([
    articles[0],
    'a.warc: 1 record was passed over (__proto__ 1).',
  ])
})

it('refuses pages of which a part is missing, and reads on', async () => {
  const whole = chunked(Buffer.from(page('Orsk')))
  const head = { 'Transfer-Encoding': 'chunked' }
  const truncated = record('response', `${at}short`, answer(page('Vana')))
    .toString()
    .replace('WARC-Type', 'WARC-Truncated: length\r\nWARC-Type')
  expect(
    await told(
      Buffer.concat([
        record('response', `${at}a`, answer(whole.subarray(0, whole.length - 40), head)),
        record('response', `${at}b`, answer(whole.subarray(0, whole.length - 5), head)),
        Buffer.from(truncated),
        record('response', `${at}1`, answer(page('Pelmark', dated))),
      ]),
    ),
  ).toEqual([
    `a.warc/${at}a: It is cut off.`,
    `a.warc/${at}b: It is cut off.`,
    `a.warc/${at}short: It is cut off.`,
    articles[0],
  ])
})

it('unpacks no page more than three times', async () => {
  const encodings = ['gzip', 'gzip', 'gzip', 'gzip']
  const bytes = encodings.reduce((body) => gzipSync(body), Buffer.from(page('Orsk')))
  const fields = { 'Content-Encoding': encodings.join(', ') }
  expect(await told(record('response', `${at}1`, answer(bytes, fields)))).toEqual([
    `a.warc/${at}1: It is packed in more than 3 ways, one over the other.`,
  ])
})

it('counts what it unpacks as other archives do', async () => {
  const budget = { depth: 1, left: { bytes: 1_000 } }
  const zipped = packed(record('response', `${at}1`, answer('x'.repeat(2_000))))
  await expect(told(zipped, 1000, budget)).rejects.toThrow(
    `The archive unpacks to more than ${archiveLimits.unpackedBytes} bytes.`,
  )
  const bomb = packed(record('response', `${at}1`, answer(Buffer.alloc(20_000_000))))
  await expect(told(bomb)).rejects.toThrow('It is a zip bomb: it unpacks to more than 200 times its size.')
})

/** Three packed records, the second damaged as told. */
const threePacked = (damage: (second: Buffer) => Buffer): Buffer =>
  Buffer.concat([
    packed(record('response', `${at}1`, answer(page('Pelmark', dated)))),
    damage(packed(record('response', `${at}a`, answer(page('Vana'))))),
    packed(record('response', `${at}2`, answer(page('Orsk')))),
  ])

it.each<[string, (second: Buffer) => Buffer]>([
  ['in its head', (second) => second.fill(0, 0, 4)],
  ['in its content', (second) => second.fill(0xff, 20, 60)],
  ['in its sum', (second) => second.fill(1, second.length - 8, second.length - 4)],
  ['that misses its end', (second) => second.subarray(0, second.length - 30)],
  ['that is no gzip', () => Buffer.from('nonsense that nobody packed')],
  [
    'that holds what begins like one',
    (second) => Buffer.concat([second.fill(0xff, 20, 60), Buffer.from([0x1f, 0x8b, 8, 0, 0])]),
  ],
])('reads on behind a packed record %s', async (_, damage) => {
  const lines = await told(threePacked(damage))
  expect(lines.filter((line) => !line.includes(`${at}a`))).toEqual([
    articles[0],
    expect.stringMatching(/^a\.warc: The archive is damaged behind [12] records?\.$/u),
    articles[1],
  ])
  for (const line of lines.filter((one) => one.includes(`${at}a`)))
    expect(line).toBe(`a.warc/${at}a: It is damaged: it cannot be unpacked.`)
})

it('says that what follows the last damaged record was not read, and passes over zeros at the end', async () => {
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = [page('Pelmark', dated), page('Orsk')].map(
    (html) => packed(record('response', `${at}1`, answer(html))),
  )
  expect(await told(Buffer.concat([first, second.fill(0xff, 10, 40)]))).toEqual([
    articles[0],
    'a.warc: The archive is damaged behind 1 record: what follows there was not read.',
  ])
  expect(await told(Buffer.concat([first, Buffer.alloc(600)]))).toEqual([articles[0]])
})
