import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { emptyDraft } from '../../draft.ts'
import { docx, pdf, pdfOfContents, pdfStream } from '../documents.fixture.ts'
import { openApartReader } from './read-apart.ts'

const megabyte = 2 ** 20
const sound = pdf([[[700, 'They met in Pelmark on Friday.']]])
const soundDraft = {
  ...emptyDraft,
  paragraphs: ['They met in Pelmark on Friday.'],
  pages: [{ fromLast: 0, offset: 0 }],
}

/** A page of a few hundred kilobytes that unpacks to a thousand times as much. */
function bomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(250 * megabyte, ' '), { level: 9 })
  return pdfOfContents([pdfStream(packed, '/Filter/FlateDecode')])
}

/** A page that draws for a long time, and no letter. */
function endless(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(16 * megabyte, 'q Q '), { level: 9 })
  return pdfOfContents(Array.from({ length: 200 }, () => pdfStream(packed, '/Filter/FlateDecode')))
}

describe('reading documents in a process apart', { timeout: 60_000 }, () => {
  it('reads PDFs and Word documents there', async () => {
    const { read } = openApartReader()
    expect([await read('pdf', sound), await read('docx', docx([{ text: 'They met.' }]))]).toEqual([
      soundDraft,
      { ...emptyDraft, paragraphs: ['They met.'] },
    ])
  })

  it('ends a document that takes too much memory, and reads the next one', async () => {
    const { read } = openApartReader({ bytes: 200 * megabyte, milliseconds: 60_000 })
    const [spoilt, next] = await Promise.allSettled([read('pdf', bomb()), read('pdf', sound)])
    expect(spoilt).toMatchObject({
      reason: {
        name: 'Refusal',
        message: 'The document takes more than 200 MB of memory to read: it is damaged, or made to do harm.',
      },
    })
    expect(next).toEqual({ status: 'fulfilled', value: soundDraft })
  })

  it('ends a document that takes too long, and reads the next one', async () => {
    const { read } = openApartReader({ bytes: 2048 * megabyte, milliseconds: 3000 })
    await expect(read('pdf', endless())).rejects.toThrow(
      'The document takes more than 3 seconds to read: it is damaged, or made to do harm.',
    )
    expect(await read('pdf', sound)).toEqual(soundDraft)
  })
})
