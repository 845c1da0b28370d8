import { deflateSync } from 'node:zlib'
import { docx, pdfOfContents, pdfStream } from '../ingest/read/documents/documents.fixture.ts'

/** A text to be made a file of. */
export type Story = { title: string; author: string; publishedAt: string; paragraphs: readonly string[] }

/** How a newsroom's folder holds a story: each as programs write it, with what stands around the text. */
export const makers = {
  pdf: pdfOf,
  docx: docxOf,
  html: htmlOf,
} as const satisfies Record<string, (story: Story) => Uint8Array>
export type GeneratedKind = keyof typeof makers

const lineWidth = 88
const linesOnPage = 46
const top = 760
const lineHeight = 14

/** Pages of hard-wrapped lines under a running head, their streams compressed. */
function pdfOf({ title, author, paragraphs }: Story): Uint8Array {
  const lines = [title, ...paragraphs].flatMap((paragraph) => [...wrapped(paragraph), ''])
  const pages = Array.from({ length: Math.ceil(lines.length / linesOnPage) }, (_, page) => [
    'The Lanian Courier',
    '',
    ...lines.slice(page * linesOnPage, (page + 1) * linesOnPage),
    '',
    `Page ${page + 1}`,
  ])
  const contents = pages.map((page) => {
    const shown = page.flatMap((line, index) =>
      line === '' ? [] : [`BT /F1 11 Tf 72 ${top - index * lineHeight} Td (${escaped(line)}) Tj ET`],
    )
    return pdfStream(deflateSync(shown.join('\n')), '/Filter/FlateDecode')
  })
  return pdfOfContents(contents, { title: escaped(title), author: escaped(author) })
}

function wrapped(paragraph: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line.length + 1 + word.length > lineWidth) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** The letters that the standard font has, as a string of a PDF holds them. */
function escaped(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[–—]/gu, '-')
    .replaceAll(/[^ -~]/gu, '')
    .replaceAll(/[\\()]/gu, String.raw`\$&`)
}

function docxOf({ title, author, paragraphs }: Story): Uint8Array {
  return docx([{ style: 'Title', text: title }, ...paragraphs.map((text) => ({ text }))], {
    creator: author,
  })
}

function htmlOf({ title, author, publishedAt, paragraphs }: Story): Uint8Array {
  const links = Array.from(
    { length: 40 },
    (_, index) => `<li><a href="/s/${index}">Section ${index}</a></li>`,
  )
  const teasers = Array.from(
    { length: 20 },
    (_, index) =>
      `<aside class="teaser"><h3><a href="/t/${index}">What else happened, ${index}</a></h3></aside>`,
  )
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: publishedAt,
    author: { '@type': 'Person', name: author },
    publisher: { '@type': 'Organization', name: 'The Lanian Courier' },
  })
  return Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Lanian Courier</title>` +
      `<script type="application/ld+json">${data}</script><style>.a{color:red}</style></head>` +
      `<body><nav><ul>${links.join('')}</ul></nav><main><article><h1>${title}</h1>` +
      `${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>${teasers.join('')}</main>` +
      `<footer><p>© The Lanian Courier. All rights reserved.</p></footer><script>window.a = 1</script></body></html>`,
  )
}
