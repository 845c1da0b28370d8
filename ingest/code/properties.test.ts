import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Extraction } from '../../model/extraction.ts'
import type { Article } from '../../model/article.ts'
import { textHash } from '../../model/identity.ts'
import type { Dependency, ParsedArticle, Token } from '../parse/parsed-article.ts'
import { resolveMentions } from '../mention/resolve-mentions.ts'
import { codeArticle } from './code-article.ts'

const words = fc.constantFrom(
  ...'Chile Peru Tamm bombed attacked said will not to of by in the talks attack denied accused met with " , ? and it they soldiers 15 killed if held agreed Friday'.split(
    ' ',
  ),
)
const tags = fc.constantFrom(
  'NNP',
  'NN',
  'NNS',
  'VBD',
  'VB',
  'VBN',
  'VBG',
  'IN',
  'TO',
  'DT',
  'CD',
  'JJ',
  'RB',
  'MD',
  'PRP',
  'CC',
  ',',
  '.',
)
const labels = fc.constantFrom(
  ...'nsubj nsubj:pass obj iobj obl:in obl:by obl:agent obl:with nmod:of nmod:poss compound amod conj:and xcomp ccomp advcl acl acl:relcl aux aux:pass cop mark case dep appos parataxis advmod'.split(
    ' ',
  ),
)

/** Sentences no parser gives: any words, any tags, any tree, even with cycles. */
const sentences = fc.array(
  fc.array(fc.tuple(words, tags, labels, fc.nat(40)), { minLength: 1, maxLength: 30 }),
  { minLength: 1, maxLength: 4 },
)

function parsedFrom(soup: readonly (readonly (readonly [string, string, string, number])[])[]): {
  article: Article
  parsed: ParsedArticle
} {
  let text = ''
  const parsed: ParsedArticle = {
    sentences: soup.map((words, index) => {
      const start = text.length
      const tokens: Token[] = words.map(([word, partOfSpeech]) => {
        const at = text.length
        text += `${word} `
        return { start: at, end: at + word.length, text: word, lemma: word.toLowerCase(), partOfSpeech }
      })
      const basic: Dependency[] = words.map(([, , label, governor], dependent) =>
        dependent === 0 || governor % words.length === dependent
          ? { label: 'root', governor: -1, dependent }
          : { label, governor: governor % words.length, dependent },
      )
      const end = text.length - 1
      return { index, start, end, paragraph: 0, tokens, basic, enhanced: basic, names: [], times: [] }
    }),
  }
  const article: Article = {
    id: textHash(text),
    sourceId: null,
    title: null,
    outlet: 'Lanian Post',
    url: null,
    authors: [],
    publishedAt: '2025-08-22',
    language: 'en',
    path: null,
    text,
  }
  return { article, parsed }
}

it('codes any tree without falling over, inside its sentences and with resolved actors only', () => {
  fc.assert(
    fc.property(sentences, (soup) => {
      const { article, parsed } = parsedFrom(soup)
      const resolved = resolveMentions(article, parsed)
      const { claims, relations } = codeArticle(article, parsed, resolved)
      const known = new Set([...resolved.actors.map((actor) => actor.id), 'org:lanian-post'])
      for (const claim of claims) {
        const sentence = parsed.sentences[claim.sentence]
        const spans = [
          claim.trigger,
          ...(claim.hedge === null ? [] : [claim.hedge]),
          ...claim.explanation.matched.filter((span) => span.as === 'trigger'),
        ]
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN)
          expect(span.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN)
        }
        for (const key of [...claim.actors, ...claim.recipients, ...claim.saidBy])
          expect(known).toContain(key)
        expect(claim.actors.filter((key) => claim.recipients.includes(key))).toEqual([])
      }
      for (const relation of relations) {
        expect(relation.start).toBeLessThan(relation.end)
        expect(known).toContain(relation.subject)
        expect(known).toContain(relation.object)
      }
      expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length)
      expect(Extraction.shape.claims.safeParse(claims).success).toBe(true)
      expect(codeArticle(article, parsed, resolved)).toEqual({ claims, relations })
    }),
    { numRuns: 300 },
  )
}, 30_000)
