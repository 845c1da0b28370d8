import { expect, it } from 'vitest'
import { feedsIn } from './opml.ts'

it('takes the feeds of OPML, in its folders too, each once', () => {
  const list = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="North"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/><outline text="Deep"><outline text="B" xmlUrl=" https://b.example/rss "/></outline></outline>
    <outline type="rss" text="A again" xmlUrl="https://a.example/feed"/><outline text="a remark"/></body></opml>`
  expect(feedsIn(list)).toEqual(['https://a.example/feed', 'https://b.example/rss'])
})

it('takes one address a line', () => {
  expect(
    feedsIn(
      '# mine\r\nhttps://a.example/feed  the first\n\n  https://b.example/rss\nhttps://a.example/feed\n',
    ),
  ).toEqual(['https://a.example/feed', 'https://b.example/rss'])
  expect(feedsIn('')).toEqual([])
})

it('says that OPML is malformed', () => {
  expect(() => feedsIn('<opml version="2.0">')).toThrow('The list of feeds is malformed OPML.')
})
