import { expect, it } from 'vitest'
import type { FieldMap } from './field-map.ts'
import { readBytes } from './sources.ts'
import type { FileKind } from './sources.ts'

const body = 'Marko Ilves met Anu Tamm in Pelmark on Friday.'

async function told(kind: FileKind, content: unknown, map?: FieldMap): Promise<string[]> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const source = { path: 'a', published: null, ...(map === undefined ? {} : { map }) }
  const lines: string[] = []
  for await (const outcome of readBytes(kind, Buffer.from(text), source)) {
    if (outcome.ok) {
      const { title, outlet, authors, publishedAt, url, sourceId, licence } = outcome.article
      lines.push([title, outlet, authors.join('+'), publishedAt, url, sourceId, licence].join('|'))
    } else lines.push(`${outcome.path}: ${outcome.reason}`)
  }
  return lines
}

const map: FieldMap = new Map([
  ['text', 'content.body'],
  ['publishedAt', 'when'],
  ['outlet', 'source.0.label'],
  ['authors', 'people.name'],
])
const record = {
  title: 'Talks',
  content: { body },
  when: '2026-02-03',
  source: [{ label: 'The Lanian Courier' }],
  people: [{ name: 'Jaan Kask' }, { name: 'Mari Ots' }],
}

it('finds fields where a map says, also in things within a record', async () => {
  expect(await told('json', record, map)).toEqual([
    'Talks|The Lanian Courier|Jaan Kask+Mari Ots|2026-02-03|||',
  ])
  const table = `title,body text,day\nTalks,${body},2026-02-03\n`
  expect(
    await told(
      'table',
      table,
      new Map([
        ['text', 'body text'],
        ['publishedAt', 'day'],
      ]),
    ),
  ).toEqual(['Talks|||2026-02-03|||'])
})

it('says which fields there are when one is not there', async () => {
  expect(await told('json', [record, {}], new Map([...map, ['url', 'adress']]))).toEqual([
    'Talks|The Lanian Courier|Jaan Kask+Mari Ots|2026-02-03|||',
    'a:2: There is no field "content.body"; there are none.',
    'a: There is no field "adress"; there are title, content.body, when, source, people.',
  ])
  await expect(told('table', 'title,story\nTalks,x\n', new Map([['text', 'body']]))).rejects.toThrow(
    'The table has no column "body"; its columns are title, story.',
  )
})

const talks = 'Talks|The Lanian Courier|Jaan Kask|'
it.each<[string, unknown, string]>([
  [
    'NewsAPI',
    {
      status: 'ok',
      articles: [
        {
          source: { id: null, name: 'The Lanian Courier' },
          author: 'Jaan Kask',
          title: 'Talks',
          description: 'x',
          url: 'https://a.example/1',
          publishedAt: '2026-02-03T04:05:06Z',
          content: body,
        },
      ],
    },
    `${talks}2026-02-03T04:05:06Z|https://a.example/1||`,
  ],
  [
    'Event Registry',
    {
      articles: {
        results: [
          {
            uri: '77',
            lang: 'eng',
            dateTime: '2026-02-03T04:05:06Z',
            title: 'Talks',
            body,
            url: 'https://a.example/1',
            source: { uri: 'a.example', title: 'The Lanian Courier' },
            authors: [{ uri: 'jaan', name: 'Jaan Kask' }],
          },
        ],
      },
    },
    `${talks}2026-02-03T04:05:06Z|https://a.example/1|77|`,
  ],
  [
    'Mediastack',
    {
      data: [
        {
          author: 'Jaan Kask',
          title: 'Talks',
          content: body,
          source: 'The Lanian Courier',
          published_at: '2026-02-03',
        },
      ],
    },
    `${talks}2026-02-03|||`,
  ],
  [
    'Mediacloud',
    {
      stories_id: 5,
      title: 'Talks',
      story_text: body,
      media_name: 'The Lanian Courier',
      author: 'Jaan Kask',
      publish_date: '2026-02-03 04:05:06',
    },
    `${talks}2026-02-03T04:05:06||5|`,
  ],
  [
    'news-please',
    {
      title: 'Talks',
      maintext: body,
      authors: ['Jaan Kask'],
      source_domain: 'courier.example',
      date_publish: '2026-02-03 04:05:06',
      license: 'CC BY',
    },
    'Talks|courier.example|Jaan Kask|2026-02-03T04:05:06|||CC BY',
  ],
])('knows the fields of %s', async (_, answer, expected) => {
  expect(await told('json', answer)).toEqual([expected])
})

it('knows the columns of "All the News"', async () => {
  const table = `date,year,month,day,author,title,article,url,section,publication\n2026-02-03 00:00:00,2026,2,3,Jaan Kask,Talks,${body},https://a.example/1,World,The Lanian Courier\n`
  expect(await told('table', table)).toEqual([`${talks}2026-02-03T00:00:00|https://a.example/1||`])
})
