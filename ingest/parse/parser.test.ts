import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { textAlone } from '../../model/article.ts'
import type { Article } from '../../model/article.ts'
import type { CoreNlpAddress } from './corenlp-client.ts'
import { openParser } from './parser.ts'
import type { Parser, ParserOptions } from './parser.ts'

type Answer = (text: string, request: IncomingMessage, response: ServerResponse) => void

const undo: (() => void)[] = []
afterEach(() => {
  for (const step of undo.splice(0)) step()
})

/** A server that speaks CoreNLP's protocol and makes each word a token. */
async function serve(
  answer: Answer = words,
  port = 0,
): Promise<CoreNlpAddress & { server: Server; port: number }> {
  const server = createServer((request, response) => {
    void textOf(request).then((text) => answer(text, request, response))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  undo.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const at = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${at}`, username: null, password: null, server, port: at }
}

function words(text: string, _: IncomingMessage, response: ServerResponse): void {
  const tokens = [...text.matchAll(/\S+/gu)].map((match) => ({
    characterOffsetBegin: match.index,
    characterOffsetEnd: match.index + match[0].length,
    originalText: match[0],
    lemma: match[0],
    pos: 'NN',
  }))
  response.end(JSON.stringify({ sentences: [{ index: 0, tokens }] }))
}

/** Answers the first requests in its own way, then as `words` does. */
function first(
  count: number,
  answer: (response: ServerResponse) => void,
): { answer: Answer; seen: () => number } {
  let seen = 0
  return {
    seen: () => seen,
    answer: (text, request, response) => {
      seen += 1
      if (seen > count) words(text, request, response)
      else answer(response)
    },
  }
}

function status(code: number, body: string): (response: ServerResponse) => void {
  return (response) => {
    response.statusCode = code
    response.end(body)
  }
}

function parserOf(servers: readonly CoreNlpAddress[], options: Partial<ParserOptions> = {}): Parser {
  return openParser({
    servers: async () => servers,
    cacheFolder: null,
    cacheLimitBytes: 1_000_000,
    patience: { totalMs: 2_000, firstPauseMs: 5, longestPauseMs: 20 },
    ...options,
  })
}

function article(text: string): Article {
  const unknown = {
    sourceId: null,
    title: null,
    outlet: null,
    url: null,
    authors: [],
    language: 'en',
    path: null,
    ...textAlone,
  }
  return { id: 'a', publishedAt: '2025-08-22T07:00:00Z', text, ...unknown }
}

async function tokensOf(parser: Parser, text: string): Promise<string[]> {
  const { parsed } = await parser.parse(article(text))
  return parsed.sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text))
}

describe('the parser', () => {
  it('sends the day of publication and the credentials', async () => {
    const seen: unknown[] = []
    const server = await serve((text, request, response) => {
      const properties = new URL(request.url ?? '', 'http://host').searchParams.get('properties')
      seen.push(JSON.parse(properties ?? '{}').date, request.headers.authorization)
      words(text, request, response)
    })
    await tokensOf(parserOf([{ ...server, username: 'dramatis', password: 'sesam' }]), 'Ilves left.')
    expect(seen).toEqual(['2025-08-22', `Basic ${Buffer.from('dramatis:sesam').toString('base64')}`])
  })

  it('puts the parts of a long article together', async () => {
    const text = Array.from({ length: 2_000 }, (_, index) => `Paragraph number ${index} “ends” 😀.`).join(
      '\n\n',
    )
    const { parsed } = await parserOf([await serve()]).parse(article(text))
    expect(parsed.sentences.length).toBeGreaterThan(1)
    const tokens = parsed.sentences.flatMap((sentence) => sentence.tokens)
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(text.split(/\s+/u))
  })

  it('waits for a server that is not there yet, and asks anew where it is', async () => {
    const gone = await serve()
    gone.server.close()
    const back: CoreNlpAddress[] = [gone]
    setTimeout(() => {
      void serve().then((server) => back.splice(0, 1, server))
    }, 60)
    expect(await tokensOf(parserOf(back), 'Ilves left.')).toEqual(['Ilves', 'left.'])
  })

  it('gives up on a server that stays away', async () => {
    const gone = await serve()
    gone.server.close()
    await expect(
      parserOf([gone], { patience: { totalMs: 50, firstPauseMs: 5, longestPauseMs: 10 } }).parse(
        article('Ilves left.'),
      ),
    ).rejects.toThrow(
      /^No CoreNLP server answered for 0 seconds: CoreNLP cannot be reached \(ECONNREFUSED\)\.$/u,
    )
  })

  it.each([
    ['times out', status(500, 'CoreNLP request timed out.')],
    ['breaks', status(500, 'java.lang.OutOfMemoryError')],
    ['dies', (response: ServerResponse) => response.destroy()],
  ])('tries again when the server %s', async (_, answer) => {
    const trouble = first(2, answer)
    expect(await tokensOf(parserOf([await serve(trouble.answer)]), 'Ilves left.')).toEqual(['Ilves', 'left.'])
    expect(trouble.seen()).toBe(3)
  })

  it('gives up on a text that troubles the server every time, and has a stuck server restarted', async () => {
    const trouble = first(99, status(500, 'CoreNLP request timed out.'))
    const restarted: string[] = []
    const restart = (server: CoreNlpAddress): void => void restarted.push(server.url)
    const server = await serve(trouble.answer)
    await expect(parserOf([server], { restart }).parse(article('Ilves left.'))).rejects.toThrow(
      'CoreNLP could not parse the article in 3 attempts: CoreNLP answered 500: CoreNLP request timed out.',
    )
    expect(trouble.seen()).toBe(3)
    expect(restarted).toEqual([server.url])
  })

  it.each([
    ['a wrong password', status(401, ''), 'CoreNLP refuses the user name or password (see CORENLP_URL).'],
    ['a refusal', status(400, 'too long'), 'CoreNLP does not take the text: CoreNLP answered 400: too long.'],
    [
      'something that is no CoreNLP',
      status(200, '<html>'),
      'CoreNLP does not take the text: its answer is not that of a CoreNLP server.',
    ],
  ])('does not try again after %s', async (_, answer, sentence) => {
    const trouble = first(99, answer)
    await expect(parserOf([await serve(trouble.answer)]).parse(article('Ilves left.'))).rejects.toThrow(
      sentence,
    )
    expect(trouble.seen()).toBe(1)
  })

  it('shares the work among several servers', async () => {
    const counts = [0, 0]
    const servers = await Promise.all(
      counts.map((_, index) =>
        serve((text, request, response) => {
          counts[index] = (counts[index] ?? 0) + 1
          words(text, request, response)
        }),
      ),
    )
    const parser = parserOf(servers)
    for (const number of [1, 2, 3, 4]) await tokensOf(parser, `Text ${number}.`)
    expect(counts).toEqual([2, 2])
  })

  it('has no more requests under way than it may', async () => {
    let underWay = 0
    let most = 0
    const server = await serve((text, request, response) => {
      underWay += 1
      most = Math.max(most, underWay)
      setTimeout(() => {
        underWay -= 1
        words(text, request, response)
      }, 10)
    })
    const parser = parserOf([server], { concurrency: 2 })
    await Promise.all([1, 2, 3, 4, 5, 6].map((number) => tokensOf(parser, `Text ${number}.`)))
    expect(most).toBe(2)
  })

  it('parses a text once and then takes it from the cache', async () => {
    const cacheFolder = mkdtempSync(join(tmpdir(), 'dramatis-parser-'))
    undo.push(() => rmSync(cacheFolder, { recursive: true, force: true }))
    const server = first(0, () => undefined)
    const address = await serve(server.answer)
    const fresh = parserOf([address], { cacheFolder })
    const once = await fresh.parse(article('Ilves left.'))
    await fresh.close()
    const again = await parserOf([address], { cacheFolder }).parse(article('Ilves left.'))
    expect([once.fromCache, again.fromCache, server.seen()]).toEqual([false, true, 1])
    expect(again.parsed).toEqual(once.parsed)
  })

  it('stops at once when asked to', async () => {
    const abort = new AbortController()
    const server = await serve(() => abort.abort(new Error('stopped')))
    await expect(parserOf([server]).parse(article('Ilves left.'), abort.signal)).rejects.toThrow('stopped')
  })
})
