import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { kindOfContent } from './content-kind.ts'
import { docx, pdf } from './documents/documents.fixture.ts'

const words = 'Marko Ilves met Anu Tamm in Pelmark on Friday.'

it.each<[string, string | Uint8Array, ReturnType<typeof kindOfContent>]>([
  ['a PDF', pdf([[[700, words]]]), 'pdf'],
  ['a Word document', docx([{ text: words }]), 'docx'],
  ['an older Word document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'docx'],
  ['an archive', zipSync({ 'a.txt': Buffer.from(words) }), 'zip'],
  ['a message', `From: The Lanian Courier <n@lanian.example>\r\nSubject: Talks\r\n\r\n${words}`, 'mail'],
  [
    'a message whose fields go over two lines',
    `Received: from a.example\n\tby b.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative;\n boundary=x\n\n`,
    'mail',
  ],
  [
    'a saved page',
    'From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n',
    'saved-page',
  ],
  ['a page', `<!DOCTYPE html><p>${words}`, 'html'],
  ['a page of XHTML', `<?xml version="1.0"?>\n<!-- saved --><html xmlns="x"><p>${words}`, 'html'],
  ['words about tags', `<htmlx> ${words}`, 'text'],
  ['a table', `title,body,date\nTalks,"${words}",2025-08-22\n`, 'table'],
  ['a table of tabs', `title\ttext\nTalks\t${words}\n`, 'table'],
  ['JSON', `[{"text": "${words}"}]`, 'json'],
  ['JSON lines', `{"text": "${words}"}\n{"text": "${words}"}`, 'jsonl'],
  ['a text', words, 'text'],
  ['a text that speaks of texts', `Text, body, soul\n${words}`, 'text'],
  ['a text that begins like a letter', `Dear reader:\nSubject: talks\n\n${words}`, 'text'],
  ['a text cut within a character', Buffer.from('Kõik').subarray(0, 2), 'text'],
  ['nothing', '', 'text'],
])('tells %s by its content', (_, content, kind) => {
  expect(kindOfContent(Buffer.from(content))).toBe(kind)
})
