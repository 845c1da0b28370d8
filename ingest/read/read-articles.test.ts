import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textAlone } from '../../model/article.ts'
import { articleId } from '../../model/identity.ts'
import { hashOf } from './originals.ts'
import { readArticles } from './read-articles.ts'
import type { ReadOutcome } from './read-articles.ts'
import { readableKinds } from './sources.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dramatis-read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(inputs: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<ReadOutcome[]> {
  const options = { published: '2025-08-22', ...(stdin === undefined ? {} : { stdin }) }
  const outcomes: ReadOutcome[] = []
  for await (const outcome of readArticles(inputs, options)) outcomes.push(outcome)
  return outcomes
}

async function* stream(...parts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

/** What most tests are about: title and text of an article, or path and reason of a refusal. */
function told(outcome: ReadOutcome): string {
  return outcome.ok
    ? `${outcome.article.title ?? 'untitled'}: ${outcome.article.text}`
    : `${outcome.path.replace(folder, '')}: ${outcome.reason}`
}

const body = 'Marko Ilves met Anu Tamm in Pelmark on Friday.'

describe('reading articles', () => {
  it('reads a plain text: headline apart, publication date from the option', async () => {
    const path = write('a.txt', `\uFEFFIlves meets Tamm\r\n\r\n${body}\r\n\r\nThey  agreed.`)
    const text = `${body}\n\nThey agreed.`
    expect(await read([path])).toEqual([
      {
        ok: true,
        article: {
          id: articleId({ outlet: null, url: null, text }),
          sourceId: null,
          title: 'Ilves meets Tamm',
          outlet: null,
          url: null,
          authors: [],
          publishedAt: '2025-08-22',
          language: 'en',
          path,
          ...textAlone,
          fileHash: hashOf(readFileSync(path)),
          fileType: 'text/plain',
          text,
        },
      },
    ])
  })

  it.each([
    ['a first paragraph that is a sentence', `${body}\n\nThey agreed.`, `untitled: ${body}\n\nThey agreed.`],
    ['a date standing alone', `22 August 2025\n\n${body}`, `untitled: 22 August 2025\n\n${body}`],
    [
      'a dateline',
      `PELMARK, 22 August (Harbour Wire) —\n\n${body}`,
      `untitled: PELMARK, 22 August (Harbour Wire) —\n\n${body}`,
    ],
    ['the only paragraph', 'Ilves meets Tamm', 'untitled: Ilves meets Tamm'],
  ])('takes no headline from %s', async (_, text, expected) => {
    expect((await read([write('a.txt', text)])).map(told)).toEqual([expected])
  })

  it('reads JSON lines with their own fields; each bad line is told with its number', async () => {
    const good = {
      id: 7,
      title: 'Ilves meets Tamm',
      text: `Ilves meets Tamm\n${body}`,
      outlet: 'Pelmark Observer',
      url: 'https://pelmark-observer.example/1',
      authors: ['Jaan Kask'],
      publishedAt: '2025-08-20',
    }
    const lines = [
      JSON.stringify(good),
      '{"text": "cut off',
      '',
      '{"title": "No text"}',
      '{"text": "Ilves left on Friday.", "url": "javascript:alert(1)", "publishedAt": "soon"}',
      '{"text": " "}',
    ]
    const path = write('a.jsonl', lines.join('\n'))
    const outcomes = await read([path])
    expect(outcomes[0]).toEqual({
      ok: true,
      article: {
        id: articleId({ outlet: good.outlet, url: good.url, text: body }),
        sourceId: '7',
        title: good.title,
        outlet: good.outlet,
        url: good.url,
        authors: good.authors,
        publishedAt: good.publishedAt,
        language: 'en',
        path: `${path}:1`,
        ...textAlone,
        fileHash: hashOf(readFileSync(path)),
        fileType: 'application/x-ndjson',
        text: body,
      },
    })
    expect(outcomes.slice(1).map(told)).toEqual([
      expect.stringMatching(/^\/a\.jsonl:2: The JSON is malformed: .*\.$/u),
      '/a.jsonl:4: The JSON does not describe an article: text: Invalid input: expected string, received undefined.',
      '/a.jsonl:5: The JSON does not describe an article: url: is not an http or https address; publishedAt: is not a date such as 2025-08-22.',
      '/a.jsonl:6: It is empty.',
    ])
  })

  it.each([
    ['an object', JSON.stringify({ text: body })],
    ['an array', JSON.stringify([{ text: body }])],
    [
      'JSON lines under the wrong name',
      `${JSON.stringify({ text: body })}\n${JSON.stringify({ text: body })}`,
    ],
  ])('reads .json that holds %s', async (_, content) => {
    expect(new Set((await read([write('a.json', content)])).map(told))).toEqual(
      new Set([`untitled: ${body}`]),
    )
  })

  it('reads a folder by name, deeper folders included, hidden files and links to folders not', async () => {
    write('in/b.txt', 'Second came Tamm to Pelmark.')
    write('in/a/z.md', '# Title\n\nFirst came Ilves to Pelmark.')
    write('in/.hidden.txt', 'Nobody came to Pelmark.')
    write('in/c.html', '<form></form>')
    write('in/d.odt', 'PK')
    write('in/e.odt', 'PK')
    symlinkSync(join(folder, 'in'), join(folder, 'in', 'ring'))
    const outcomes = await read([join(folder, 'in')])
    expect(outcomes.map(told)).toEqual([
      'Title: First came Ilves to Pelmark.',
      'untitled: Second came Tamm to Pelmark.',
      '/in/c.html: The page holds no article text.',
      '/in: 2 files were skipped because of their kind (.odt 2).',
    ])
    expect(await read([join(folder, 'in')])).toEqual(outcomes)
  })

  it('tells why a file is refused and reads on', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)
    const french =
      'Le président de Lanie a rencontré vendredi son homologue de Vostrie afin de discuter des accords sur le port. ' +
      'Les deux hommes se sont mis d’accord sur une nouvelle rencontre au mois de septembre, selon leurs porte-parole.'
    const inputs = [
      write('binary.txt', png),
      write('empty.txt', ''),
      write('blank.txt', ' \n\n'),
      write('line.txt', 'a'.repeat(5_000_000)),
      write('broken.json', '{"text": '),
      write('numbers.txt', '12 34 --- 56'),
      write('french.txt', french),
      join(folder, 'missing.txt'),
      write('paper.odt', 'PK'),
      'https://pelmark-observer.example/1',
      write('good.txt', body),
    ]
    mkdirSync(join(folder, 'nothing'))
    inputs.push(join(folder, 'nothing'))
    expect((await read(inputs)).map(told)).toEqual([
      '/binary.txt: The file is binary, not text.',
      '/empty.txt: It is empty.',
      '/blank.txt: It is empty.',
      '/line.txt: The text is longer than 500000 characters.',
      expect.stringMatching(/^\/broken\.json: The JSON is malformed: .*\.$/u),
      '/numbers.txt: There is no sentence in it.',
      '/french.txt: This article is in French; only English is read.',
      '/missing.txt: There is no such file or folder.',
      `/paper.odt: Files of this kind are not read; those read are ${readableKinds}, and folders of them.`,
      'https://pelmark-observer.example/1: Web addresses are not read here.',
      `untitled: ${body}`,
      '/nothing: The folder holds no articles.',
    ])
  })

  it('names the language of a page whose frame is in English, and of a few words', async () => {
    const korean =
      '라니아의 총리는 금요일 수도에서 보스트리아 특사를 만나 항구 협정에 대해 논의했다. 양측은 9월에 다시 만나기로 합의했다고 대변인이 밝혔다.'
    const page = `<html lang="en"><body><nav>Home World Sport</nav><main><article><h1>항구 협정</h1><p>${korean}</p><p>${korean}</p><p>Sign up for our free newsletter to get the news of the day in your inbox.</p><p>The reporter can be reached by readers of the Observer at the office in the harbour.</p></article></main><footer>All rights reserved.</footer></body></html>`
    const inputs = [write('page.html', page), write('chinese.txt', '总理周五在首都会见了特使')]
    expect((await read(inputs)).map(told)).toEqual([
      '/page.html: This article is in Korean; only English is read.',
      '/chinese.txt: This article is in Chinese; only English is read.',
    ])
  })

  it.each([
    ['plain text', [`Ilves meets Tamm\n\n${body}`], `Ilves meets Tamm: ${body}`],
    [
      'JSON lines',
      [JSON.stringify({ text: body }).slice(0, 9), `${JSON.stringify({ text: body }).slice(9)}\n`],
      `untitled: ${body}`,
    ],
    ['JSON on several lines', [JSON.stringify({ text: body }, null, 2)], `untitled: ${body}`],
    ['nothing', [], '-: It is empty.'],
  ])('reads %s from standard input', async (_, parts, expected) => {
    expect((await read(['-'], stream(...parts))).map(told)).toEqual([expected])
  })

  it('stops when asked to', async () => {
    const abort = new AbortController()
    const articles = readArticles([write('a.txt', body), write('b.txt', body)], {
      published: null,
      signal: abort.signal,
    })
    const seen: string[] = []
    const reading = (async () => {
      for await (const outcome of articles) {
        seen.push(told(outcome))
        abort.abort(new Error('stopped'))
      }
    })()
    await expect(reading).rejects.toThrow('stopped')
    expect(seen).toHaveLength(1)
  })

  it('stops waiting for standard input when asked to', async () => {
    const abort = new AbortController()
    const silent = new ReadableStream<Uint8Array>()
    const reading = readArticles(['-'], { published: null, stdin: silent, signal: abort.signal })[
      Symbol.asyncIterator
    ]()
    const next = reading.next()
    abort.abort(new Error('stopped'))
    await expect(next).rejects.toThrow('stopped')
  })
})
