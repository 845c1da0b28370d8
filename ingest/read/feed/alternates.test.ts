import { expect, it } from 'vitest'
import { alternatesOf } from './alternates.ts'

it('names the feeds of a page, and nothing else', () => {
  const page = `<html><head>
    <link rel="alternate" type="application/rss+xml" title=" All  news " href="/feed">
    <link rel="alternate" type="application/rss+xml" href="/feed">
    <link rel="ALTERNATE stylesheet" type="application/atom+xml; charset=utf-8" href="https://other.example/atom">
    <link rel="alternate" hreflang="fr" href="/fr"><link rel="alternate" type="application/rss+xml" href="javascript:1">
    <link rel="stylesheet" type="application/rss+xml" href="/no"></head></html>`
  expect(alternatesOf(page, 'https://post.example/news/')).toEqual([
    { url: 'https://post.example/feed', title: 'All news' },
    { url: 'https://other.example/atom', title: null },
  ])
})
