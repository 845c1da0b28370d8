import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Failure } from '../../../model/failure.ts'
import { docx } from '../documents/documents.fixture.ts'
import { openOriginals } from '../originals.ts'
import { readArticles } from '../read-articles.ts'
import { archiveLimits } from './limits.ts'
import { patched, renamed, zip } from './zip.fixture.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-zip-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const story = (town: string): string => `Marko Ilves met Anu Tamm in ${town} on Friday.`

/** What reading archives in a folder tells, paths from the folder on. */
async function told(archives: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  for (const [name, bytes] of Object.entries(archives)) writeFileSync(join(folder, name), bytes)
  const lines: string[] = []
  for await (const outcome of readArticles([folder], { published: null })) {
    const path = (outcome.ok ? (outcome.article.path ?? '') : outcome.path).replace(folder, '')
    lines.push(`${path}: ${outcome.ok ? outcome.article.text : outcome.reason}`)
  }
  expect(readdirSync(folder), 'nothing is unpacked to the disk').toEqual(Object.keys(archives))
  return lines
}

it('reads the files of an archive as those of a folder', async () => {
  const archive = zip({
    'b/second.docx': docx([{ text: story('Orsk') }]),
    'b/': '',
    'a.txt': story('Pelmark'),
    'rows.csv': `text\n${story('Vana')}\n`,
    'lines.jsonl': `${JSON.stringify({ text: story('Ossen') })}\nno json\n`,
    'photo.jpg': 'x',
    '.DS_Store': 'x',
    '__MACOSX/._a.txt': 'x',
  })
  expect(await told({ 'news.zip': archive })).toEqual([
    `/news.zip/a.txt: ${story('Pelmark')}`,
    `/news.zip/b/second.docx: ${story('Orsk')}`,
    `/news.zip/lines.jsonl:1: ${story('Ossen')}`,
    expect.stringMatching(/^\/news\.zip\/lines\.jsonl:2: The JSON is malformed/u),
    `/news.zip/rows.csv:2: ${story('Vana')}`,
    '/news.zip: 1 file was skipped because of their kind (.jpg 1).',
  ])
})

it('reads archives within archives to a small depth', async () => {
  let archive = zip({ 'deep.txt': story('Pelmark') })
  for (let depth = 1; depth < archiveLimits.depth; depth += 1) archive = zip({ 'in.zip': archive })
  expect(await told({ 'a.zip': archive, 'b.zip': zip({ 'in.zip': archive }) })).toEqual([
    `/a.zip/in.zip/in.zip/deep.txt: ${story('Pelmark')}`,
    '/b.zip/in.zip/in.zip/in.zip: It lies in more than 3 archives, one within the other.',
  ])
})

it('names what it does not read, and reads the rest', async () => {
  const good = { 'good.txt': story('Pelmark') }
  const bad = (name: string, content: string | { content: string; mode: number } = story('Orsk')): Buffer =>
    zip({ [name]: content, ...good })
  const archives = {
    'absolute.zip': bad('/etc/news.txt'),
    'bomb.zip': bad('zeros.txt', '0'.repeat(archiveLimits.ratioFrom + 1)),
    'checksum.zip': patched(bad('a.txt'), 'a.txt', 'checksum', (sum) => sum + 1),
    'damaged.zip': damaged(bad('long.txt', story('Orsk').repeat(200))),
    'drive.zip': bad('C:\\news.txt'),
    'encrypted.zip': patched(bad('a.txt'), 'a.txt', 'flags', (flags) => flags | 1),
    'folder.zip': zip({ 'in.zip': zip(good), 'in.zip/good.txt': story('Pelmark') }),
    'lying.zip': patched(bad('a.txt', story('Orsk').repeat(30)), 'a.txt', 'unpacked', () => 40),
    'method.zip': patched(bad('a.txt'), 'a.txt', 'method', () => 14),
    'symlink.zip': bad('a.txt', { content: '/etc/passwd', mode: 0o120777 }),
    'traversal.zip': bad('../../news.txt'),
    'twice.zip': renamed(
      zip({ 'one.txt': story('Pelmark'), 'two.txt': story('Orsk') }),
      'two',
      Buffer.from('one'),
    ),
  }
  expect(await told(archives)).toEqual([
    '/absolute.zip//etc/news.txt: Its name is a path outside the archive.',
    `/absolute.zip/good.txt: ${story('Pelmark')}`,
    `/bomb.zip/good.txt: ${story('Pelmark')}`,
    '/bomb.zip/zeros.txt: It is a zip bomb: it unpacks to more than 200 times its size.',
    '/checksum.zip/a.txt: It is damaged: its checksum is wrong.',
    `/checksum.zip/good.txt: ${story('Pelmark')}`,
    `/damaged.zip/good.txt: ${story('Pelmark')}`,
    '/damaged.zip/long.txt: It is damaged: it cannot be unpacked.',
    '/drive.zip/C:/news.txt: Its name is a path outside the archive.',
    `/drive.zip/good.txt: ${story('Pelmark')}`,
    '/encrypted.zip/a.txt: It is encrypted: it opens with a password only.',
    `/encrypted.zip/good.txt: ${story('Pelmark')}`,
    '/folder.zip/in.zip: The archive holds a folder of this name.',
    `/folder.zip/in.zip/good.txt: ${story('Pelmark')}`,
    '/lying.zip/a.txt: It is damaged: its checksum is wrong.',
    `/lying.zip/good.txt: ${story('Pelmark')}`,
    '/method.zip/a.txt: It is packed by a method that is not read (number 14).',
    `/method.zip/good.txt: ${story('Pelmark')}`,
    '/symlink.zip/a.txt: It is a symbolic link.',
    `/symlink.zip/good.txt: ${story('Pelmark')}`,
    '/traversal.zip/../../news.txt: Its name leads out of the archive.',
    `/traversal.zip/good.txt: ${story('Pelmark')}`,
    `/twice.zip/one.txt: ${story('Pelmark')}`,
    '/twice.zip/one.txt: The archive holds another file of this name.',
  ])
})

it('stops a bomb that lies about its size while it unpacks', async () => {
  const zeros = zip({ 'zeros.txt': '0'.repeat(archiveLimits.ratioFrom * 2), 'good.txt': story('Pelmark') })
  expect(await told({ 'a.zip': patched(zeros, 'zeros.txt', 'unpacked', () => 100) })).toEqual([
    `/a.zip/good.txt: ${story('Pelmark')}`,
    '/a.zip/zeros.txt: It is a zip bomb: it unpacks to more than 200 times its size.',
  ])
})

it('refuses files that share their packed bytes', async () => {
  const archive = zip({ 'a.txt': story('Orsk'), 'b.txt': story('Orsk') })
  const sharing = patched(archive, 'b.txt', 'packed', () => archive.length)
  expect(await told({ 'a.zip': sharing })).toEqual([
    '/a.zip: It is a zip bomb: the files in it are larger, packed, than the archive itself.',
  ])
})

it('reads names in whatever encoding', async () => {
  const archive = renamed(
    renamed(zip({ 'xx1.txt': story('Orsk'), 'xxx2.txt': story('Vana') }), 'xx1', Buffer.from('ä1')),
    'xxx2',
    Buffer.from([0x84, 0x81, 0x94, 0x32]),
  )
  expect(await told({ 'a.zip': archive })).toEqual([
    `/a.zip/ä1.txt: ${story('Orsk')}`,
    `/a.zip/äüö2.txt: ${story('Vana')}`,
  ])
})

it('names an archive that is none, is cut off or has nothing to read', async () => {
  expect(
    await told({
      'cut.zip': zip({ 'a.txt': story('Orsk') }).subarray(0, -30),
      'empty.zip': Buffer.alloc(0),
      'nothing.zip': zip({}),
      'text.zip': Buffer.from('no archive'),
    }),
  ).toEqual([
    '/cut.zip: It is no ZIP archive, or a damaged one.',
    '/empty.zip: It is empty.',
    '/nothing.zip: The archive holds no articles.',
    '/text.zip: It is no ZIP archive, or a damaged one.',
  ])
})

/** Bytes in the middle of the first file are others. */
function damaged(archive: Buffer): Buffer {
  const copy = Buffer.from(archive)
  const at = copy.indexOf('long.txt') + 'long.txt'.length
  return Buffer.from(copy.fill(0xff, at, at + 20))
}

it.each([
  ['a full disk, as it ends the run', new Failure('There is no room.'), 'rejected: There is no room.'],
  [
    'a fault of a reader, as what it is',
    new TypeError('x is no function'),
    'The file cannot be read: x is no function.',
  ],
])('does not take for damage: %s', async (_, error, expected) => {
  writeFileSync(join(folder, 'news.zip'), zip({ 'a.txt': story('Pelmark') }))
  const originals = { ...openOriginals(folder), keep: () => Promise.reject(error) }
  const lines: string[] = []
  try {
    for await (const outcome of readArticles([folder], { published: null, originals }))
      lines.push(outcome.ok ? 'read' : outcome.reason)
  } catch (failure) {
    lines.push(`rejected: ${failure instanceof Failure ? failure.message : ''}`)
  }
  expect(lines).toEqual([expected])
})
