import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { textAlone } from '../../model/article.ts'
import type { Article } from '../../model/article.ts'
import { textHash } from '../../model/identity.ts'
import { extractArticle } from '../extract.ts'
import { brokenInvariants } from '../invariants.fixture.ts'
import type {
  Dependency,
  NameSpan,
  ParsedArticle,
  ParsedSentence,
  TimeExpression,
  Token,
} from '../parse/parsed-article.ts'

const list = (text: string): string[] => text.split(/\s+/u)
const one = (text: string) => fc.constantFrom(...list(text))

/** Words by their tag, and the labels by which such a word usually hangs. */
const lexicon: readonly { tag: string; words: string; labels: string }[] = [
  {
    tag: 'NNP',
    words: 'Chile Peru Kenya Norway Tamm Ilves Anu Marko UN KCNA Oslo Lima Friday',
    labels:
      'nsubj nsubj:pass nsubj:xsubj obj iobj obl:agent obl:with obl:in nmod:of nmod:poss compound conj:and appos',
  },
  {
    tag: 'NN',
    words:
      'attack talk agreement meeting soldier police minister president visa allegation statement report army group demand talks claim news decision denial charge',
    labels:
      'nsubj obj obl:in obl:after obl:under obl:npmod nmod:of nmod:between nmod:including compound conj:or obl:according_to appos dep',
  },
  {
    tag: 'VBD',
    words:
      'bombed attacked said denied accused urged agreed met held withdrew killed signed called imposed condemned',
    labels: 'root conj:and ccomp advcl acl:relcl parataxis xcomp csubj dep appos amod aux punct',
  },
  {
    tag: 'VB',
    words: 'bomb meet help take launch impose withdraw',
    labels: 'xcomp ccomp acl:to advcl:to advcl:if',
  },
  { tag: 'VBN', words: 'arrested killed accused expected', labels: 'acl advcl root ccomp xcomp amod' },
  {
    tag: 'VBG',
    words: 'killing meeting threatening striking',
    labels: 'acl advcl xcomp obl:of amod compound dep aux obj',
  },
  { tag: 'PRP', words: 'it they he she we I them', labels: 'nsubj obj nsubj:pass obl:with' },
  { tag: 'PRP$', words: 'its their his our', labels: 'nmod:poss' },
  { tag: 'CD', words: '15 two dozens 2025', labels: 'nummod nsubj obj nmod:of' },
  { tag: 'JJ', words: 'joint former planned alleged Chilean', labels: 'amod xcomp root' },
  { tag: 'RB', words: 'not never no reportedly previously', labels: 'advmod' },
  { tag: 'MD', words: 'will would may must', labels: 'aux' },
  { tag: 'VBZ', words: 'is has', labels: 'aux aux:pass cop' },
  { tag: 'IN', words: 'by with if that because after on for off of to', labels: 'case mark' },
  { tag: 'TO', words: 'to', labels: 'mark case' },
  { tag: 'DT', words: 'the this these', labels: 'det' },
  { tag: 'WP', words: 'who whom which', labels: 'nsubj obj ref' },
  { tag: 'RP', words: 'out off up', labels: 'compound:prt case' },
  { tag: 'HYPH', words: '-', labels: 'punct' },
  { tag: 'CC', words: 'and or', labels: 'cc' },
  { tag: '.', words: ', . ? : " “ ” ( ) - …', labels: 'punct' },
]
const anyTag = fc.constantFrom(...lexicon.map(({ tag }) => tag), 'TO', 'DT', 'WP', 'EX', 'RP', 'FW', 'HYPH')
const anyLabel = one(
  `${lexicon.map(({ labels }) => labels).join(' ')} nsubj:pass:xsubj obl:tmod dep fixed ref expl det:qmod`,
)

/** Mostly a word with its own tag and a fitting label, now and then nonsense. */
const tagged = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .constantFrom(...lexicon)
      .chain(({ tag, words, labels }) => fc.tuple(one(words), fc.constant(tag), one(labels))),
  },
  { weight: 1, arbitrary: fc.tuple(one(lexicon.map(({ words }) => words).join(' ')), anyTag, anyLabel) },
)
/** Mostly the nearest verb on one side, else any word. */
const governor = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('before' as const, 'after' as const) },
  { weight: 2, arbitrary: fc.nat(60) },
)

const nameTypes = fc.constantFrom('PERSON', 'ORGANIZATION', 'LOCATION', 'MISC')
const timeTypes = fc.constantFrom('DATE', 'TIME', 'DURATION', 'SET')
const timeValues = fc.constantFrom(
  null,
  ...'2025-08-22 2025-W33 2025-W33-WE 2025-08 2024-FA 2025-Q2 2025 1999 199X 20 PRESENT_REF XXXX-05 P1D 2025-02-31 2025-13 2025-08-22T10:00 9999-12-31 0001-01-01'.split(
    ' ',
  ),
)

/** A word with its tag and label, its place in the tree and, apart from it, an edge of the enhanced graph. */
const word = fc.tuple(tagged, governor, fc.option(fc.tuple(anyLabel, governor), { freq: 3 }))
const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 4 }))

/** Sentences no parser gives: any words, any tags, any tree, even with cycles, any names and times. */
const sentences = fc.array(
  fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 45 }),
    names: fc.array(fc.tuple(span, nameTypes), { maxLength: 3 }),
    times: fc.array(fc.tuple(span, timeTypes, timeValues), { maxLength: 2 }),
    newParagraph: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
)
type Soup = typeof sentences extends fc.Arbitrary<infer Value> ? Value : never

type Governor = number | 'before' | 'after'

const lemmas: Readonly<Record<string, string>> = Object.fromEntries(
  `bombed bomb attacked attack said say denied deny accused accuse urged urge agreed agree met meet held hold withdrew
  withdraw killed kill signed sign called call imposed impose condemned condemn rejected reject told tell warned warn claimed claim welcomed welcome branded brand began begin striking strike talks talk arrested arrest expected expect killing kill
  meeting meet threatening threaten is be has have they they`
    .split(/\s+/u)
    .flatMap((form, at, all) => (at % 2 === 0 ? [[form, all[at + 1] ?? form]] : [])),
)

function nearestVerb(tokens: readonly Token[], from: number, side: 'before' | 'after'): number | null {
  const verbs = tokens.flatMap((token, at) => (/^VB[DNG]?$/u.test(token.partOfSpeech) ? [at] : []))
  const found = side === 'before' ? verbs.findLast((at) => at < from) : verbs.find((at) => at > from)
  return found ?? verbs.find((at) => at !== from) ?? null
}

/** Labels of the basic tree name no prepositions and conjunctions. */
const plainLabel = (label: string): string =>
  /^(?:nsubj:pass|csubj:pass|aux:pass|nmod:poss|acl:relcl|obl:agent|compound:prt)$/u.test(label)
    ? label
    : (label.split(':')[0] ?? label)

function parsedFrom(soup: Soup): { article: Article; parsed: ParsedArticle } {
  let text = ''
  let paragraph = 0
  const parsed: ParsedArticle = {
    sentences: soup.map(({ words: written, names, times, newParagraph }, index): ParsedSentence => {
      if (newParagraph && index > 0) {
        text = `${text.trimEnd()}\n\n`
        paragraph += 1
      }
      const start = text.length
      const tokens: Token[] = written.map(([[token, partOfSpeech]]) => {
        const at = text.length
        text += `${token} `
        return { start: at, end: at + token.length, text: token, lemma: lemmas[token] ?? token, partOfSpeech }
      })
      const size = tokens.length
      const edge = (label: string, above: Governor, dependent: number): Dependency => {
        const found = typeof above === 'number' ? above % size : nearestVerb(tokens, dependent, above)
        return found === null || found === dependent || label === 'root'
          ? { label: 'root', governor: -1, dependent }
          : { label, governor: found, dependent }
      }
      const basic = written.map(([[, , label], above], at) => edge(label, above, at))
      const further = written.flatMap(([, , extra], at) => (extra === null ? [] : [edge(...extra, at)]))
      const enhanced = [...basic, ...further]
      const plain = basic.map((dependency) => ({ ...dependency, label: plainLabel(dependency.label) }))
      const spanOf = ([first, length]: [number, number]) => {
        const firstToken = first % size
        const endToken = Math.min(size, firstToken + length)
        return {
          firstToken,
          endToken,
          start: tokens[firstToken]?.start ?? 0,
          end: tokens[endToken - 1]?.end ?? 0,
        }
      }
      return {
        index,
        start,
        end: text.length - 1,
        paragraph,
        tokens,
        basic: plain,
        enhanced,
        names: names.map(([where, type]): NameSpan => ({ ...spanOf(where), type })),
        times: times.map(([where, type, value]): TimeExpression => ({
          ...spanOf(where),
          type,
          value,
          alternative: null,
        })),
      }
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
    ...textAlone,
    text,
  }
  return { article, parsed }
}

it('codes any tree without falling over, and says nothing that does not stand there', () => {
  fc.assert(
    fc.property(sentences, (soup) => {
      const { article, parsed } = parsedFrom(soup)
      const extraction = extractArticle(article, parsed)
      expect(brokenInvariants(extraction, parsed)).toEqual([])
      expect(extractArticle(article, parsed)).toEqual(extraction)
    }),
    { numRuns: 400 },
  )
}, 30_000)
