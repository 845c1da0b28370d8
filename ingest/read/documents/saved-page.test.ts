import { describe, expect, it } from 'vitest'
import { draftFromSavedPage } from './saved-page.ts'

const paragraphs = [
  'Marko Ilves met Anu Tamm in Pelmark on Friday to talk about the harbour and about the ships that use it.',
  'They agreed on a pact of seven points, said the café owner who served them both until late in the evening.',
  'The two had last met in spring, when Tamm accused Ilves of holding back the money that had been promised.',
]
const page = `<!DOCTYPE html><html lang=3D"en"><head><title>Ilves meets Tamm</title>
<meta property=3D"og:type" content=3D"article"><meta property=3D"og:title" content=3D"Ilves meets Tamm">
<meta property=3D"og:site_name" content=3D"The Lanian Courier">
<meta property=3D"article:published_time" content=3D"2025-08-22T18:30:00Z"></head>
<body><article><h1>Ilves meets Tamm</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`

const saved = (type: string, html: string, ...rest: readonly string[]): Uint8Array =>
  Buffer.from(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://lanian.example/ilves-meets-tamm',
      'Subject: Ilves meets Tamm',
      'Date: Tue, 2 Dec 2025 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----MultipartBoundary--x----"',
      '',
      '',
      '------MultipartBoundary--x----',
      `Content-Type: ${type}`,
      'Content-ID: <frame-1@mhtml.blink>',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://lanian.example/ilves-meets-tamm',
      '',
      html,
      ...rest,
    ].join('\r\n'),
    'latin1',
  )

const article = {
  sourceId: null,
  pages: null,
  licence: null,
  translation: null,
  title: 'Ilves meets Tamm',
  outlet: 'The Lanian Courier',
  url: 'https://lanian.example/ilves-meets-tamm',
  authors: [],
  publishedAt: '2025-08-22T18:30:00Z',
  language: 'en',
  paragraphs,
}

describe('reading saved pages', () => {
  it('reads the page and not its frames, at its own address', async () => {
    const bytes = saved(
      'text/html',
      page.replace('é', '=C3=A9'),
      '------MultipartBoundary--x----',
      'Content-Type: text/html',
      'Content-Location: cid:frame-2@mhtml.blink',
      '',
      '<p>Anu Tamm sells soap.</p>',
      '------MultipartBoundary--x------',
    )
    expect(await draftFromSavedPage(bytes)).toEqual(article)
  })

  it('reads a page in an older charset whose end is cut off', async () => {
    const bytes = saved('text/html; charset=iso-8859-1', page.replace('é', '=E9'))
    expect(await draftFromSavedPage(bytes)).toEqual(article)
  })

  it('refuses one without a page in it', async () => {
    await expect(draftFromSavedPage(saved('image/png', 'iVBO'))).rejects.toThrow(
      'It is no saved page: it holds no HTML.',
    )
  })
})
