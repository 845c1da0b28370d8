import * as fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { joinParagraphs } from '../read/normalise.ts'
import { annotate } from './corenlp-client.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { textToRead } from './text-to-read.ts'

async function parse(text: string, date: string | null = null): Promise<ParsedArticle> {
  const [server] = inject('corenlp')
  if (server === undefined) throw new Error('the live project provides a CoreNLP')
  return annotate(server, text, date)
}

/**
 * What is wrong with the offsets of a parse: a token that is not the slice it names, as written or as read, outside its
 * sentence or before the one in front of it; a name or time that does not begin and end with its tokens.
 */
function wrongOffsets(text: string, parsed: ParsedArticle): string[] {
  const wrong: string[] = []
  const versions = [text, textToRead(text)]
  let last = 0
  for (const { start, end, tokens, names, times } of parsed.sentences) {
    if (tokens[0]?.start !== start || tokens.at(-1)?.end !== end) wrong.push(`sentence ${start}-${end}`)
    for (const token of tokens) {
      const isSlice = versions.some((version) => version.slice(token.start, token.end) === token.text)
      if (!isSlice || token.start < last) wrong.push(`token ${token.text}`)
      last = token.end
    }
    for (const span of [...names, ...times]) {
      const [from, to] = [tokens[span.firstToken]?.start, tokens[span.endToken - 1]?.end]
      if (from !== span.start || to !== span.end) wrong.push(`span ${span.start}-${span.end}`)
    }
  }
  return wrong
}

describe('offsets', () => {
  it('are those of the text, past emoji, curly quotes, accents and plus or per cent signs', async () => {
    const text =
      '😀 “Ilves’s plan,” Anu Tamm said – 50%+ of Pelmark’s café owners agree… 🇪🇪\n\nBeyoncé met Kim Jong-un on 12 August 2025.'
    const parsed = await parse(text, '2025-08-22')
    expect(wrongOffsets(text, parsed)).toEqual([])
    expect(parsed.sentences.map((sentence) => sentence.paragraph)).toContain(1)
    const words = parsed.sentences.flatMap((sentence) => sentence.tokens.map((token) => token.text))
    expect(words).toEqual(expect.arrayContaining(['“', "'s", 'Jong', 'August']))
  })

  it('hold for an endless sentence and a long article', async () => {
    const endless = `${'the envoy of Lania met the envoy of Vostria; '.repeat(60)}they agreed.`
    const long = joinParagraphs(
      Array.from({ length: 600 }, (_, index) => `Envoy number ${index} left “Pelmark” on Friday.`),
    )
    const text = joinParagraphs([endless, ...long.split('\n\n')])
    expect(text.length).toBeGreaterThan(25_000)
    const parsed = await parse(text)
    expect(wrongOffsets(text, parsed)).toEqual([])
    expect(Math.max(...parsed.sentences.map((sentence) => sentence.tokens.length))).toBeLessThanOrEqual(150)
    expect(parsed.sentences.at(-1)?.paragraph).toBe(600)
  })

  it('hold for any normalised text', async () => {
    const anyParagraphs = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(anyParagraphs, async (paragraphs) => {
        const text = joinParagraphs(paragraphs)
        expect(text === '' ? [] : wrongOffsets(text, await parse(text))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
