import { expect, it } from 'vitest'
import type { WatchStep } from '../ingest/index.ts'
import { stepInWords } from './watch-words.ts'

const feed = 'https://post.example/feed'
const next = '2020-03-04T11:30:00'

it.each<[WatchStep, string | null]>([
  [
    { step: 'polled', feed, title: 'Lania Post', new: 1, left: 0, next },
    'Lania Post (https://post.example/feed): 1 new item; asked again on 4 Mar at 11:30.',
  ],
  [
    { step: 'polled', feed, title: null, new: 50, left: 4950, next },
    'https://post.example/feed: 50 new items, of 4950 older items none (--items looks at more); asked again on 4 Mar at 11:30.',
  ],
  [
    { step: 'failed', feed, reason: 'The server cannot be reached.', next },
    'https://post.example/feed: The server cannot be reached. Asked again on 4 Mar at 11:30.',
  ],
  [
    { step: 'gone', feed, reason: 'The server answered 410 (Gone).', next },
    'https://post.example/feed is gone for good: The server answered 410 (Gone). Take it off your list.',
  ],
  [
    { step: 'early', feed, next },
    'https://post.example/feed: by its own wish it is not asked yet, but again on 4 Mar at 11:30.',
  ],
  [
    { step: 'moved', path: feed, to: 'https://post.example/rss' },
    'https://post.example/feed has moved for good to https://post.example/rss; name that from now on.',
  ],
  [
    { step: 'instead', path: 'https://post.example/1', reason: 'The server answered 403 (Forbidden).' },
    'https://post.example/1: its text was taken from the feed, because the page was not read: The server answered 403 (Forbidden).',
  ],
  [
    { step: 'feed', path: feed, title: 'Lania Post', items: 5000, taken: 50, left: 4950 },
    'Lania Post (https://post.example/feed): a feed of 5000 items; 50 are read, 4950 left (--items reads more).',
  ],
  [{ step: 'unchanged', feed, next }, null],
  [{ step: 'known', path: 'https://post.example/1', article: 'a' }, null],
])('%o', (step, words) => {
  expect(stepInWords(step)).toBe(words)
})
