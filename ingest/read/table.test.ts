import { describe, expect, it } from 'vitest'
import { emptyDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { rowsOf } from './table.ts'

const body = 'Marko Ilves met Anu Tamm in Pelmark on Friday.'

async function* bytesOf(table: string | Uint8Array, size = 7): AsyncIterable<Uint8Array> {
  const bytes = typeof table === 'string' ? Buffer.from(table) : table
  if (bytes.length > 0) yield bytes.subarray(0, 200)
  for (let at = 200; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function drafts(table: string | Uint8Array): Promise<(Draft | string)[]> {
  const read: (Draft | string)[] = []
  try {
    for await (const { number, draft } of rowsOf(bytesOf(table))) {
      try {
        read.push(draft())
      } catch (error) {
        read.push(`${number}: ${String(error)}`)
      }
    }
  } catch (error) {
    read.push(String(error))
  }
  return read
}

describe('reading tables', () => {
  it('reads articles by the common names of columns, and tells which row is wrong', async () => {
    const table = [
      '\uFEFFID,Headline,Body,Link,Source,Author,Pub_Date,Desk',
      `4711,Ilves meets Tamm,"${body}`,
      '',
      'They said ""yes"".",https://lanian.example/1,The Lanian Courier,P. Oja; K. Rebane,2025-08-22,World',
      '',
      `4712,,${body},,,,22/08/2025,`,
      '4713,Nothing,,,,,,',
      `4714,,${body}`,
    ].join('\r\n')
    expect(await drafts(table)).toEqual([
      {
        ...emptyDraft,
        sourceId: '4711',
        pages: null,
        translation: null,
        title: 'Ilves meets Tamm',
        outlet: 'The Lanian Courier',
        url: 'https://lanian.example/1',
        authors: ['P. Oja', ' K. Rebane'],
        publishedAt: '2025-08-22',
        language: null,
        paragraphs: [body, 'They said "yes".'],
      },
      '3: Refusal: The row does not describe an article: publishedAt: is not a date such as 2025-08-22.',
      '4: Refusal: The row has no text.',
      { ...emptyDraft, sourceId: '4714', paragraphs: [body] },
    ])
  })

  it.each([
    ['tabs', Buffer.from(`title\ttext\nCafé, closed\t${body}\n`)],
    ['semicolons and windows-1252', Buffer.from(`title;text\nCafé, closed;${body}\n`, 'latin1')],
    ['tabs in UTF-16', Buffer.from(`\uFEFFtitle\ttext\nCafé, closed\t${body}\n`, 'utf16le')],
  ])('reads %s', async (_, table) => {
    expect(await drafts(table)).toEqual([{ ...emptyDraft, title: 'Café, closed', paragraphs: [body] }])
  })

  it.each([
    ['nothing', '', ['Refusal: It is empty.']],
    [
      'a table without texts',
      'title,summary\na,b',
      ['Refusal: The table has no column of texts: one must be named text, body or content.'],
    ],
    [
      'what follows an open quotation mark',
      `text\n${body}\n"${body}\n${body}`,
      [
        { ...emptyDraft, paragraphs: [body] },
        'Refusal: From row 3 on it is no table: a quotation mark is never closed.',
      ],
    ],
  ])('refuses %s', async (_, table, expected) => {
    expect(await drafts(table)).toEqual(expected)
  })

  it('passes over the line by which Excel tells what parts cells', async () => {
    const [draft] = await drafts(`sep=;\r\ntitle;text\r\nTalks, again;${body}\r\n`)
    expect(draft).toMatchObject({ title: 'Talks, again', paragraphs: [body] })
  })

  it('refuses a row in which a text may be cut in two', async () => {
    expect(await drafts(`text,title\nHe met, he said, Tamm.,Talks\n"${body}",Talks,,\n`)).toEqual([
      '2: Refusal: The row has 4 cells and the head 2: perhaps a text has a mark that parts it, and no quotation marks.',
      expect.objectContaining({ title: 'Talks' }),
    ])
  })
})
