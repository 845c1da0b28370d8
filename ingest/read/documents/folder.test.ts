import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readArticles } from '../read-articles.ts'
import { docx, pdf } from './documents.fixture.ts'

const body = 'Marko Ilves met Anu Tamm in Pelmark on Friday.'

it('reads a folder of documents, names what is wrong with the bad ones and goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-documents-'))
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['a.csv', `title,text\nTable,${body}\n,\n`],
    ['b.csv', 'a,b\n1,2\n'],
    ['c.docx', docx([{ style: 'Title', text: 'Word' }, { text: body }])],
    ['d.docx', 'no package'],
    ['e.docx', ''],
    ['f.eml', `From: The Lanian Courier <n@lanian.example>\nSubject: Mail\n\n${body}\n`],
    ['g.eml', 'nothing'],
    ['h.mhtml', 'nothing'],
    ['i.pdf', pdf([[[700, body]]], { title: 'Ilves meets Tamm' })],
    ['j.pdf', pdf([[]])],
  ]
  try {
    for (const [name, content] of files) writeFileSync(join(folder, name), content)
    const told: string[] = []
    for await (const outcome of readArticles([folder], { published: null }))
      told.push(
        outcome.ok
          ? `${outcome.article.title ?? 'untitled'}, ${outcome.article.outlet ?? 'no outlet'}: ${outcome.article.text}`
          : `${outcome.path.replace(folder, '')}: ${outcome.reason}`,
      )
    expect(told).toEqual([
      `Table, no outlet: ${body}`,
      '/a.csv:3: The row has no text.',
      '/b.csv: The table has no column of texts: one must be named text, body or content.',
      `Word, no outlet: ${body}`,
      '/d.docx: It is no Word document, or a damaged one.',
      '/e.docx: It is empty.',
      `Mail, The Lanian Courier: ${body}`,
      '/g.eml: It is no e-mail: it has no sender, no date and no subject.',
      '/h.mhtml: It is no saved page: it holds no HTML.',
      `Ilves meets Tamm, no outlet: ${body}`,
      '/j.pdf: The PDF is empty: its pages hold neither text nor pictures.',
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
