import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleId, textHash } from '../../model/identity.ts'
import { findTexts, foundArticles } from './find-texts.ts'
import { aManifest } from './manifest.fixture.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-find-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const talks = 'Anu Tamm met Marko Ilves in Oslo.'
const aid = 'Estonia sent food to Latvia.'

/** A line of articles.ndjson. */
function released(outlet: string, text: string, { holdsText = false, collections = ['talks'] } = {}) {
  return {
    id: articleId({ outlet, url: null, text }),
    textHash: textHash(text),
    title: `${outlet} reports`,
    outlet,
    publishedAt: '2025-03-04',
    collections,
    text: holdsText ? text : null,
  }
}

async function find(
  articles: readonly ReturnType<typeof released>[],
  {
    inputs = [],
    map,
    listed = articles,
  }: {
    inputs?: string[]
    map?: ReadonlyMap<'text', string>
    listed?: readonly { id: string; textHash: string }[]
  } = {},
) {
  await writeFile(join(folder, 'articles.ndjson'), articles.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const refused: string[] = []
  const manifest = aManifest({ articles: listed.map(({ id, textHash: hash }) => ({ id, textHash: hash })) })
  const found = await findTexts(
    { folder, manifest, id: 'release' },
    {
      inputs,
      ...(map === undefined ? {} : { map: new Map(map) }),
      samples: folder,
      into: join(folder, 'found'),
      signal: new AbortController().signal,
      refused: ({ path, reason }) => void refused.push(`${path}: ${reason}`),
    },
  )
  return { ...found, refused }
}

async function foundIn(collection: string | null) {
  const outcomes = await Array.fromAsync(foundArticles(join(folder, 'found'), collection))
  return outcomes.flatMap((outcome) =>
    outcome.ok ? [[outcome.article.outlet, outcome.article.publishedAt, outcome.article.text]] : [],
  )
}

test('texts are found in the release and in what is given, by their hash alone; what is missing is named', async () => {
  const text = join(folder, 'other-name.txt')
  await writeFile(text, `${aid}\n`)
  await writeFile(join(folder, 'empty.txt'), '')
  const articles = [
    released('Post', talks, { holdsText: true }),
    released('Herald', aid, { collections: ['talks', 'aid'] }),
    released('Wire', aid, { collections: [] }),
    released('Gazette', 'Nobody has this.'),
  ]
  expect(await find(articles, { inputs: [text, join(folder, 'empty.txt')] })).toEqual({
    found: 3,
    missing: [{ id: articles[3]?.id, title: 'Gazette reports', outlet: 'Gazette', url: '' }],
    otherSamples: 0,
    refused: [`${join(folder, 'empty.txt')}: It is empty.`],
  })
  expect(await foundIn('talks')).toEqual([
    ['Post', '2025-03-04', talks],
    ['Herald', '2025-03-04', aid],
  ])
  expect(await foundIn('aid')).toEqual([['Herald', '2025-03-04', aid]])
  expect(await foundIn(null)).toEqual([['Wire', '2025-03-04', aid]])
})

test('texts that were read under other names are found with the same map', async () => {
  const path = join(folder, 'rows.jsonl')
  await writeFile(path, `${JSON.stringify({ langtext: talks })}\n`)
  const articles = [released('Post', talks)]
  expect((await find(articles, { inputs: [path] })).missing).toHaveLength(1)
  expect((await find(articles, { inputs: [path], map: new Map([['text', 'langtext']]) })).missing).toEqual([])
})

test('a text that is not the one of its hash is not taken', async () => {
  const changed = { ...released('Post', talks, { holdsText: true }), text: aid }
  expect((await find([changed])).missing.map(({ outlet }) => outlet)).toEqual(['Post'])
})

test.each([
  ['lacks the article', [], [released('Post', talks)]],
  ['has an article', [released('Post', talks)], []],
  ['has an article', [released('Post', talks), released('Post', talks)], [released('Post', talks)]],
  [
    'tells the article',
    [{ ...released('Post', talks, { holdsText: true }), outlet: 7 }],
    [released('Post', talks)],
  ],
])('a release that contradicts itself is refused: it %s', async (what, articles, listed) => {
  await expect(find(JSON.parse(JSON.stringify(articles)), { listed })).rejects.toThrow(
    `The release contradicts itself: articles.ndjson ${what}`,
  )
})

test('a line that is something else is named, and nothing is left open', async () => {
  await expect(find(JSON.parse('[{"id": 7}]'), { listed: [] })).rejects.toThrow(
    `Line 1 of ${folder}/articles.ndjson is not what a release has there.`,
  )
  expect(await readdir(folder)).toContain('articles.ndjson')
})
